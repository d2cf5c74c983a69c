// The page's only script: it moves the playheads and saves the data. The page is complete without it; it only adds. Kept as text, because the
// page carries it inside itself and a policy in its head allows this very text and no other.

/** Plain script for browsers. No network, no globals. */
export const pageScript = String.raw`
'use strict';
(() => {
  const PAD = 12;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const figure of document.querySelectorAll('figure.exchange')) {
    const scrub = figure.querySelector('.scrub');
    const slider = scrub.querySelector('input');
    const button = scrub.querySelector('button');
    const output = scrub.querySelector('output');
    const steps = [...figure.querySelectorAll('.steps li')];
    let frame = 0;
    const show = () => {
      const at = Number(slider.value);
      const isWhole = at >= Number(slider.max);
      for (const svg of figure.querySelectorAll('svg.timeline')) {
        const head = svg.querySelector('.playhead');
        const width = svg.viewBox.baseVal.width;
        const from = Number(svg.dataset.from);
        const x = PAD + ((at - from) / (Number(svg.dataset.to) - from)) * (width - 2 * PAD);
        head.toggleAttribute('hidden', isWhole);
        head.querySelector('rect').setAttribute('x', String(x));
        head.querySelector('rect').setAttribute('width', String(Math.max(0, width - x)));
        head.querySelector('path').setAttribute('transform', 'translate(' + x + ',0)');
        for (const word of svg.querySelectorAll('[data-at]')) word.classList.toggle('later', !isWhole && Number(word.dataset.at) > at);
      }
      let latest;
      for (const step of steps) {
        const isPast = Number(step.dataset.at) <= at;
        step.classList.toggle('later', !isPast && !isWhole);
        if (isPast) latest = step;
      }
      const said = latest === undefined ? 'nothing yet' : latest.lastChild.textContent.trim();
      output.textContent = String(at).replace('-', '−') + ' ms. ' + said;
      slider.setAttribute('aria-valuetext', output.textContent);
    };
    const stop = () => { cancelAnimationFrame(frame); frame = 0; button.textContent = isCalm ? 'Next step' : 'Play slowly'; };
    const play = () => {
      const [from, to] = [Number(slider.min), Number(slider.max)];
      const begin = Number(slider.value) >= to ? from : Number(slider.value);
      const startedAt = performance.now();
      const draw = (now) => {
        slider.value = String(Math.min(to, begin + (now - startedAt) / 6));
        show();
        if (Number(slider.value) >= to) stop(); else frame = requestAnimationFrame(draw);
      };
      frame = requestAnimationFrame(draw);
      button.textContent = 'Pause';
    };
    const next = () => {
      const at = Number(slider.value) >= Number(slider.max) ? -Infinity : Number(slider.value);
      const following = steps.map((step) => Math.ceil(Number(step.dataset.at))).filter((ms) => ms > at);
      slider.value = following.length > 0 ? String(following[0]) : slider.max;
      show();
    };
    slider.addEventListener('input', () => { if (frame !== 0) stop(); show(); });
    button.addEventListener('click', () => { if (isCalm) next(); else if (frame !== 0) stop(); else play(); });
    stop();
    scrub.hidden = false;
  }
  const save = document.getElementById('save');
  if (save !== null) {
    save.hidden = false;
    save.addEventListener('click', () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([JSON.stringify(JSON.parse(document.getElementById('run').textContent), undefined, 2)], { type: 'application/json' }));
      link.download = 'run.json';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
  }
})();
`;
