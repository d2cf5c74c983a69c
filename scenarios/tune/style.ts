// How the tuning page looks, on top of the report's style: two columns on a desk, one on a phone, controls one can touch.

const shades = [0, 1, 2, 3, 4, 5]
  .map((index) => `.shade-${index}{background:var(--heat-${index});color:var(--heat-ink-${index})}`)
  .join('');

const differenceShades = (name: string, colour: string): string =>
  [12, 24, 36, 48]
    .map((share, index) => `.${name}-${index + 1}{background:color-mix(in srgb,var(--${colour}) ${share}%,var(--page));color:var(--ink)}`)
    .join('');

/** The page's own rules. */
export const tuneCss: string = `${shades}
main.tune{max-width:1240px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tune h2{margin:0 0 12px;padding:0;border:0;font-size:var(--type-large)}
#answers{grid-area:answers;min-height:216px}
#answers .answer{margin:0 0 8px;max-width:30em}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr));gap:24px 32px}
.pair .answer{font-size:var(--type-large)}
.tune .column-name{font-size:var(--type-body);margin:0 0 4px}
.column-a .column-name{color:var(--defender)}
.column-b .column-name{color:var(--server)}
.difference{margin-top:16px;max-width:none;font-weight:600}
.numbers-line{display:flex;flex-wrap:wrap;gap:0 20px;font-size:var(--type-small);color:var(--muted);max-width:none;font-variant-numeric:tabular-nums}
.warnings{list-style:none;padding:0;margin-top:12px;max-width:80ch}
.warnings li{padding:4px 0 4px 16px;border-left:3px solid var(--late);margin-top:4px}
.desk{display:grid;grid-template:'panel answers' auto 'panel pictures' 1fr/300px minmax(0,1fr);gap:24px 48px;margin-top:24px;align-items:start}.pictures{grid-area:pictures;min-width:0}
.panel{grid-area:panel;position:sticky;top:12px;max-height:calc(100vh - 24px);overflow-y:auto;overscroll-behavior:contain;padding:4px}#strip{display:none}
.panel fieldset{border:0;padding:0;margin:0 0 20px;min-width:0}
.panel legend{padding:0;font-weight:600;margin-bottom:4px}
.control{display:grid;grid-template-columns:1fr auto;gap:0 12px;align-items:baseline;font-size:var(--type-small);margin-top:4px}
.control output{font-variant-numeric:tabular-nums}
.control input[type=range]{grid-column:1/-1;appearance:none;width:100%;height:36px;margin:0;background:none;cursor:pointer}
.control select,.control input[type=text],textarea{grid-column:1/-1;font:inherit;font-size:var(--type-body);width:100%;min-height:44px;padding:8px;border:1px solid var(--edge);border-radius:var(--radius);background:var(--page);color:var(--ink)}
.control:has(select){margin-top:8px}
.control input::-webkit-slider-runnable-track{height:2px;background:var(--edge)}
.control input::-moz-range-track{height:2px;background:var(--edge)}
.control input::-webkit-slider-thumb{appearance:none;width:22px;height:22px;margin-top:-10px;border-radius:11px;background:var(--defender);border:0}
.control input::-moz-range-thumb{width:22px;height:22px;border-radius:11px;background:var(--defender);border:0}
#own>*{grid-column:1/-1}#own button{margin-top:8px;justify-self:start}
.hint{font-size:var(--type-small);color:var(--muted);margin-top:4px}
.segments{display:inline-flex;border:1px solid var(--edge);border-radius:var(--radius);overflow:hidden;margin-bottom:12px}
.segments[hidden]{display:none}
.segments button{border:0;border-radius:0;background:none;min-width:64px;color:var(--muted);font-size:var(--type-small)}
.segments button+button{border-left:1px solid var(--edge)}
.segments button[aria-pressed=true]{background:var(--fill);color:var(--ink);font-weight:600}
.segments button:focus-visible{outline-offset:-3px}
.pictures section{margin-bottom:56px}
.curve text{font-size:14px;fill:var(--ink);font-variant-numeric:tabular-nums}
.curve .axis{fill:var(--muted)}
.curve .grid{stroke:var(--rule);fill:none}
.curve .target-line{stroke:var(--edge);stroke-dasharray:2 3}
.formula-line{fill:none;stroke-width:2.5;stroke:var(--defender)}
.window-line{fill:none;stroke:var(--defender);stroke-width:1.5}
.dot path{stroke:var(--defender);stroke-width:1.5}.dot circle{fill:var(--defender)}
.here{fill:var(--page);stroke:var(--defender);stroke-width:2.5}
.curve .here-label{font-weight:600;fill:var(--defender)}
.formula-line.column-b{stroke:var(--server);stroke-dasharray:8 4}
.window-line.column-b{stroke:var(--server);stroke-dasharray:8 4}
.dot.column-b path,.here.column-b{stroke:var(--server)}.dot.column-b circle{fill:var(--server)}
.curve .here-label.column-b{fill:var(--server)}
.curve .halo,.curve .here-label{paint-order:stroke;stroke:var(--page);stroke-width:5px;stroke-linejoin:round}
.press{fill:var(--page);stroke:var(--attacker);stroke-width:2}
.evidence circle,.evidence rect,.square{fill:none;stroke:var(--ink);stroke-width:1.5}.evidence path{stroke:var(--ink);stroke-width:1}
.press-steps{fill:none;stroke:var(--attacker);stroke-width:1}
.heat{width:100%;table-layout:fixed;margin-top:8px}
.heat th,.heat td{padding:1px;border:0;font-size:var(--type-small)}
.heat thead th{text-align:center;color:var(--muted);font-family:var(--figures);padding-bottom:4px}
.heat th:first-child,.heat thead td{width:136px;white-space:nowrap}
${differenceShades('more', 'defender')}${differenceShades('fewer', 'attacker')}
.same{background:var(--panel);color:var(--muted)}
.segments{margin-right:8px}.toggle{margin-bottom:12px;font-size:var(--type-small)}
.toggle[aria-pressed=true]{background:var(--fill);font-weight:600}
#heat-outcome{align-items:center;margin-top:12px}
#heat-outcome[hidden]{display:none}
.heat th.set{font-weight:600;color:var(--ink)}
.heat td button{width:100%;min-height:34px;padding:0;border:0;border-radius:2px;font:inherit;font-family:var(--figures);display:block}
.heat td button.set{outline:3px solid var(--ink);outline-offset:-3px}
.heat td button:focus-visible{outline:3px solid var(--defender);outline-offset:2px;position:relative;z-index:1}
#exchange .exchange{margin-top:16px;max-width:none}
#exchange.pair-wide{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,358px),1fr));gap:32px}#exchange .exchange{min-width:0}
#exchange .exchange+.exchange{border:0;padding:0}
.exchange figcaption b{font-size:var(--type-large)}
.wishes{display:flex;flex-wrap:wrap;gap:8px;max-width:none;margin-top:12px}
.button{display:inline-flex;align-items:center;min-height:44px;padding:0 16px;border:1px solid var(--edge);border-radius:var(--radius);color:var(--ink);text-decoration:none}
.button:hover{background:var(--fill)}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,280px),1fr));gap:8px 32px;margin-top:20px;align-items:start}
.fields .control,.control .wishes,.control .note,.control .hint{grid-column:1/-1}
.fields .control{grid-column:auto}
@media (pointer:fine) and (min-width:1001px){.control input[type=range]{height:28px}.control select{min-height:36px;padding:4px 8px;font-size:var(--type-small)}.panel fieldset{margin-bottom:14px}.control:has(select){margin-top:4px}}
@media (max-width:1000px){.desk{grid-template:'answers' auto 'panel' auto 'pictures' auto/minmax(0,1fr);gap:24px}#answers{min-height:0}.panel{position:static;max-height:none;overflow:visible;padding:0}
#strip{display:block;position:sticky;top:0;z-index:3;background:var(--page);padding:8px 0;border-bottom:1px solid var(--rule);margin-bottom:12px;font-size:var(--type-body)}
.panel #controls{display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:0 32px}}
@media (max-width:640px){.heat .second{display:none}.heat th:first-child,.heat thead td{width:108px;white-space:normal;line-height:1.2}
.heat td button{min-height:44px}.control input[type=range]{height:44px}}
`;
