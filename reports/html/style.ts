// How a report looks: the shared tokens, then its own few rules. Four sizes of type, thin rules, white space; a width a line can be read at.

import { tokensCss } from '../../core/theme/tokens.ts';
import { heatCss } from './shades.ts';

const layout = `
body{line-height:1.5;-webkit-text-size-adjust:100%;overflow-wrap:break-word}
main{max-width:1024px;margin:0 auto;padding:32px 32px 64px}
.narrow{display:none}
.narrow svg{width:100%;max-width:480px}
@media (max-width:1000px){.wide{display:none}.narrow{display:block}}
p,h1,h2,h3,ul,ol,dl,figure{margin:0}
p{max-width:72ch}
h2{margin-top:72px;padding-top:24px;border-top:1px solid var(--rule);scroll-margin-top:8px}
h3{font-size:var(--type-body);margin:40px 0 4px}
h3+p{max-width:88ch;text-wrap:pretty;color:var(--muted);font-size:var(--type-small)}
.host{font-weight:400;color:var(--muted)}
.note{font-size:var(--type-small);color:var(--muted);margin-top:8px}
a{color:var(--defender);text-underline-offset:3px}
button{font:inherit;min-height:44px;padding:0 16px;border:1px solid var(--edge);border-radius:var(--radius);background:var(--page);color:var(--ink);cursor:pointer}
button:hover{background:var(--fill)}
[hidden]{display:none!important}
@media (max-width:640px){main{padding:16px 16px 48px}h2{margin-top:56px}}
`;

const opening = `
header.run{display:flex;flex-wrap:wrap;gap:0 16px;align-items:baseline;font-size:var(--type-small);color:var(--muted);border-bottom:1px solid var(--rule);padding-bottom:12px}
header.run h1{font-size:var(--type-body);color:var(--ink)}
.answers article{padding:32px 0 28px;border-bottom:1px solid var(--rule)}
.answers article:last-child{border-bottom:0;padding-bottom:0}
.question{color:var(--muted)}
.answer{font-size:var(--type-title);line-height:1.3;max-width:34em;margin:8px 0 16px;text-wrap:pretty}
.below{font-size:var(--type-small);display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;max-width:none}
.below .verdict{white-space:normal;overflow-wrap:anywhere}
.below a{display:inline-flex;align-items:center;min-height:44px}
.invalid{background:var(--ink);color:var(--page);font-size:var(--type-large);line-height:1.4;padding:20px 24px;margin-top:24px;border-radius:var(--radius);max-width:none}
.loud{border:2px solid var(--ink);padding:12px 16px;margin:16px 0;border-radius:var(--radius)}
@media (max-width:640px){.answer{font-size:var(--type-large)}.answers article{padding:24px 0 16px}}
.verdict{white-space:nowrap;font-family:var(--words)}
.verdict.passed{color:var(--in-time)}
.verdict.failed{background:var(--ink);color:var(--page);font-weight:600;padding:2px 8px;border-radius:var(--radius)}
`;

const switches = `
.chooser{position:sticky;top:0;z-index:2;background:var(--page);padding:8px 0;margin-top:24px;border-bottom:1px solid var(--rule)}
.switch{border:0;margin:0;padding:0;min-width:0}
.switch legend{float:left;padding:0 12px 0 0;line-height:44px;font-size:var(--type-small);color:var(--muted)}
.switch>div{display:flex;flex-wrap:wrap}
.switch label{position:relative;display:block;cursor:pointer}
.switch input{position:absolute;inset:0;opacity:0;margin:0;width:100%;height:100%;cursor:pointer}
.switch span{display:flex;align-items:center;justify-content:center;min-height:44px;min-width:44px;padding:0 12px;font-size:var(--type-small);color:var(--muted);border:solid transparent;border-width:3px 0}
.switch label:hover span{color:var(--ink)}
.switch input:checked+span{color:var(--ink);font-weight:600;border-bottom-color:var(--defender)}
.switch input:focus-visible+span{outline:3px solid var(--defender);outline-offset:-3px;border-radius:var(--radius)}
@media (max-width:640px){.switch legend{float:none;line-height:1.5}.switch span{padding:0 10px}.chooser .switch>div{justify-content:space-between}}
`;

const charts = `
svg{display:block;max-width:100%;height:auto;overflow:visible}
svg{fill:currentColor}
.plot text{white-space:pre;font-variant-numeric:tabular-nums}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:var(--type-small);color:var(--muted);margin:12px 0;max-width:none}
.shade{display:inline-flex;align-items:center;gap:6px;white-space:nowrap}
.shade i{width:20px;height:14px;border-radius:2px;border:1px solid var(--rule)}
.shade .target-mark{width:3px;height:18px;border:0;border-radius:0;background:var(--ink)}
.legend .formula{fill:none;stroke:var(--muted);stroke-width:1.5}
.legend .error{stroke:var(--defender);stroke-width:1.5}
.legend .virtual{fill:var(--defender)}
.legend .live{fill:var(--page);stroke:var(--attacker);stroke-width:2}
.target{fill:none;stroke:var(--ink);stroke-width:3;stroke-linejoin:miter}
.target.halo{stroke:var(--page);stroke-width:8}
.small-charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(146px,1fr));gap:20px 12px;margin-top:16px}
.small-chart figcaption{font-size:var(--type-small);padding-left:32px}
.latency-charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:32px 24px;margin:16px 0 24px}
figcaption b,figcaption span{display:block}
.chart{margin-top:32px}
.chart>.wide,.chart>.narrow{margin-top:8px}
.plot [aria-label~=grid]{color:var(--rule);stroke:var(--rule);stroke-opacity:1}
.bars{list-style:none;padding:0;margin-top:12px;display:grid;grid-template-columns:max-content minmax(0,1fr) max-content;gap:8px 16px;font-size:var(--type-small);max-width:960px}
.bars li{display:contents}
.bar-name{max-width:32ch}
.bar-track{position:relative;min-height:22px;background:var(--panel)}
.bar-part,.bar-error{position:absolute;top:0;bottom:0}
.bar-error{top:calc(50% - 1px);bottom:auto;height:2px;background:var(--ink);outline:1px solid var(--page)}
.bar-value{font-family:var(--figures)}
.numbers.grid td{text-align:center;min-width:52px;padding:8px;border:2px solid var(--page)}
.numbers.grid thead th:not(:first-child){text-align:center}
@media (max-width:640px){.bars{display:block}.bars li{display:block;padding:8px 0}.bars span{display:block;max-width:none}.bar-track{margin:4px 0}}
figcaption span{font-size:var(--type-small);color:var(--muted)}
.latency-chart{display:grid;grid-template-rows:subgrid;grid-row:span 2;gap:8px}
.latency-chart figcaption{font-size:var(--type-small)}
.latency-chart b{font-weight:400}
.chapter>h2+p{margin-top:12px}
`;

const timelines = `
.exchange{margin-top:32px;max-width:960px}
@media (max-width:1000px){.exchange{max-width:480px}}
.exchange+.exchange{border-top:1px solid var(--rule);padding-top:28px}
.exchange svg{margin-top:12px}
.timeline text{font-size:14px;fill:var(--ink)}
.timeline .lane-name{font-weight:600}
.timeline text.lane-attacker{fill:var(--attacker)}.timeline text.lane-server{fill:var(--server)}.timeline text.lane-defender{fill:var(--defender)}
.rail{fill:none;stroke:var(--rule)}
.bar{stroke-width:1.5}
.bar.lane-attacker{fill:color-mix(in srgb,var(--attacker) 16%,var(--page));stroke:var(--attacker)}
.bar.lane-server{fill:color-mix(in srgb,var(--server) 16%,var(--page));stroke:var(--server)}
.bar.lane-defender{fill:color-mix(in srgb,var(--defender) 16%,var(--page));stroke:var(--defender)}
.window{stroke:var(--tentative);stroke-width:1}
.hatch-ground{fill:var(--page)}
.hatch-line{fill:color-mix(in srgb,var(--tentative) 45%,var(--page))}
.deadline{stroke:var(--ink);stroke-width:2;fill:none}
.tick{stroke-width:4;fill:none}
.tick.lane-attacker,.receive.lane-attacker,.message.lane-attacker{stroke:var(--attacker)}
.tick.lane-server,.receive.lane-server,.message.lane-server{stroke:var(--server)}
.tick.lane-defender,.receive.lane-defender,.message.lane-defender{stroke:var(--defender)}
.tick.in-time{stroke:var(--in-time)}.tick.too-late{stroke:var(--late)}
.receive{stroke-width:1.5;stroke-dasharray:2 2;fill:none}
.message{stroke-width:1.25;fill:none}
.leader{stroke:var(--edge);fill:none;stroke-dasharray:1 2}
.axis-rule{stroke:var(--edge);fill:none}
.late{stroke:var(--late);stroke-width:3;fill:none}
.settle{fill:var(--page);stroke:var(--server);stroke-width:2.5}
.land{stroke:var(--ink);stroke-width:4;fill:none}
.shown-hit{fill:var(--ink)}
.false-hit{stroke:var(--false-hit);stroke-width:3;fill:none}
.timeline .label,.timeline .inside,.timeline .lane-name{paint-order:stroke;stroke:var(--page);stroke-width:4px;stroke-linejoin:round}
.timeline .kind-late{fill:var(--late);font-weight:600}
.timeline .kind-false-hit{fill:var(--false-hit);font-weight:600}
.timeline .axis{fill:var(--muted)}
.axis-name{font-size:var(--type-small);color:var(--muted);text-align:right;max-width:none;padding-right:12px}
.playhead rect{fill:var(--page);opacity:.78}
.playhead path{stroke:var(--ink);stroke-width:2}
.scrub input{appearance:none;width:100%;height:44px;margin:0;background:none;display:block;cursor:pointer}
.scrub input::-webkit-slider-runnable-track{height:2px;background:var(--edge)}
.scrub input::-moz-range-track{height:2px;background:var(--edge)}
.scrub input::-webkit-slider-thumb{appearance:none;width:24px;height:24px;margin-top:-11px;border-radius:12px;background:var(--defender);border:0}
.scrub input::-moz-range-thumb{width:24px;height:24px;border-radius:12px;background:var(--defender);border:0}
.scrub-line{display:flex;gap:16px;align-items:center;min-height:48px}
.scrub-line output{font-family:var(--words);font-size:var(--type-small);color:var(--muted)}
.scrub-line button{flex:none}
details{margin-top:8px}
summary{cursor:pointer;min-height:44px;line-height:44px;font-size:var(--type-small)}
.steps{list-style:none;padding:0;font-size:var(--type-small)}
.steps li{padding:4px 0;border-top:1px solid var(--rule);display:flex;gap:16px}
.steps .figures{flex:none;width:80px;text-align:right}
.steps .later{color:var(--muted)}
.timeline .later{opacity:.25}
`;

const tables = `
table{border-collapse:collapse;font-size:var(--type-small);margin-top:12px}
th{font-weight:400;text-align:left}
td,th{padding:8px 12px;border-bottom:1px solid var(--rule);vertical-align:baseline}
thead th{color:var(--muted);border-bottom-color:var(--edge)}
td{font-family:var(--figures)}
td:first-child,th:first-child{padding-left:0}
td:last-child,th:last-child{padding-right:0}
.numbers td,.numbers thead th{text-align:right}
.numbers td{white-space:nowrap}
.numbers thead th{overflow-wrap:normal}
.numbers th:first-child{text-align:left;position:sticky;left:0;background:var(--page);white-space:nowrap}
.numbers .out{color:var(--muted)}
.thresholds{width:100%}
.thresholds code{display:block;color:var(--muted);font-family:var(--figures);font-size:var(--type-small);overflow-wrap:anywhere}
.thresholds td{white-space:nowrap}
.counts td{text-align:right}
.method{padding-left:20px;max-width:72ch}
.method li{margin-top:4px}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:4px 24px;font-size:var(--type-small);margin-top:8px}
.facts div{display:contents}
.facts dt{color:var(--muted)}
.facts .figures{font-size:var(--type-small)}
.facts dd{margin:0;overflow-wrap:anywhere;min-width:0}
footer p{margin-top:16px}
@media (max-width:640px){
td,th{padding:8px 6px}
.numbers.tight td,.numbers.tight th{padding:8px 3px}
.numbers.tight th:first-child{padding-left:0}
.numbers.tight td:last-child,.numbers.tight th:last-child{padding-right:0}
.numbers.wordy th:first-child{white-space:normal;width:144px;min-width:144px}
.thresholds thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.thresholds tr{display:grid;grid-template-columns:1fr 1fr auto;padding:8px 0;border-bottom:1px solid var(--rule)}
.thresholds tbody,.thresholds{display:block}
.thresholds th,.thresholds td{border:0;padding:2px 0;white-space:normal}
.thresholds th{grid-column:1/-1}
}
`;

/**
 * Where a table is cut there is a shadow on that edge, and none at its end. Every browser hides a shadow behind the page's colour, which moves with the table; those that know
 * scroll timelines lay it over the table instead, coloured cells too, and beside the column that stays.
 */
const scrolling = `
.scroll{--edge-shadow:color-mix(in srgb,var(--ink) 32%,transparent);overflow-x:auto;max-width:100%;background:linear-gradient(to left,var(--page) 16px,transparent 40px) 100% 0/40px 100% no-repeat local,linear-gradient(to left,var(--edge-shadow),transparent) 100% 0/16px 100% no-repeat scroll}
@supports (animation-timeline:scroll()){
.scroll{display:grid;background:none}
.scroll>table{grid-area:1/1;justify-self:start}
.scroll::after{content:'';grid-area:1/1;z-index:1;position:sticky;right:0;justify-self:end;width:16px;margin-top:12px;pointer-events:none;background:linear-gradient(to left,var(--edge-shadow),transparent);opacity:0;animation:fade-out linear;animation-timeline:scroll(inline)}
.numbers tr:not(.span) th:first-child::after{content:'';position:absolute;left:100%;top:0;bottom:0;width:12px;pointer-events:none;background:linear-gradient(to right,var(--edge-shadow),transparent);opacity:0;animation:fade-out linear reverse;animation-timeline:scroll(inline)}
@keyframes fade-out{0%,90%{opacity:1}100%{opacity:0}}
}
`;

const generators = `
.lead{font-size:var(--type-large);line-height:1.4;margin:12px 0 8px;text-wrap:pretty}
.generators ol{list-style:none;padding:0}
.generators li{padding:16px 0 8px;border-bottom:1px solid var(--rule)}
.generators li:last-child{border-bottom:0;padding-bottom:0}
.generators p{max-width:none;font-size:var(--type-small)}
.generators .about{color:var(--muted)}
.generators li>div{margin-top:4px}
.stand-in{background:var(--ink);color:var(--page);font-size:var(--type-small);font-weight:600;padding:1px 8px;border-radius:var(--radius);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.spans .span th{padding-top:24px;border-bottom-color:var(--edge);white-space:normal}
.spans .span th>span{position:sticky;left:0;display:inline-block;max-width:calc(100vw - 32px)}
.spans .version{color:var(--muted)}
.spans b{font-weight:600}
.arrivals{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,400px),1fr));gap:0 40px}
.arrivals h4{font-size:var(--type-body);margin:16px 0 0}
.arrivals .stand-in{display:inline-block;margin-top:4px}
`;

const paper = `
@media print{
main{max-width:none;padding:0}
.scrub,summary,#save,.below a,.switch label:not(:has(:checked)){display:none!important}
.chooser{position:static;border:0}
h2{break-before:page;margin-top:0}
.wide{display:block}.narrow{display:none}
.shade i,.bar-part,.bar-error,.grid td{print-color-adjust:exact}
figure,tr,.latency-chart{break-inside:avoid}
.scroll{overflow:visible;background:none}.scroll::after,.scroll th::after{display:none!important}
}
`;

/** The report's whole style sheet but for its switches. */
export const reportCss: string = [
  tokensCss,
  heatCss(),
  layout,
  opening,
  switches,
  charts,
  timelines,
  tables,
  scrolling,
  generators,
  paper,
].join('');
