import { Html } from './html';

/** The look of the report: the extension's own tones, light and dark. */
export const REPORT_STYLE = new Html(`
:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #eeeae2); --soft: light-dark(#5c5850, #b2aca0);
  --paper: light-dark(#fff, #1d1c1a); --hairline: light-dark(#e3dfd6, #3b3833);
  --yes: light-dark(#17548f, #93c1ef); --no: light-dark(#9a3d0a, #f2a36f); }
body { margin: 24px auto; max-width: 1080px; padding: 0 20px; background: var(--paper); color: var(--ink);
  font: 14px/1.45 system-ui, sans-serif; }
h1, h2, summary { font-family: Charter, "Iowan Old Style", Georgia, serif; }
h1 { font-size: 30px; margin: 0; } h2 { font-size: 20px; margin: 32px 0 8px; border-bottom: 1px solid var(--hairline); }
.soft { color: var(--soft); font-size: 12px; font-family: system-ui, sans-serif; }
.counts { display: flex; flex-wrap: wrap; gap: 4px 20px; list-style: none; padding: 0; }
.counts b { font-size: 20px; }
.columns-2 { display: grid; grid-template-columns: repeat(auto-fit, minmax(380px, 1fr)); gap: 32px; }
svg { display: block; width: 100%; overflow: visible; } svg rect, .bar { fill: var(--yes); background: var(--yes); }
svg text { font: 9px system-ui, sans-serif; fill: var(--ink); text-anchor: middle; } svg text.soft { fill: var(--soft); font-size: 9px; }
.bar { display: inline-block; height: 9px; }
table { border-collapse: collapse; width: 100%; } .rows { width: auto; }
th { text-align: left; font-weight: 400; padding: 2px 12px 2px 0; vertical-align: top; white-space: nowrap; }
td { padding: 2px 12px 2px 0; vertical-align: top; }
details { border-top: 1px solid var(--hairline); padding: 6px 0; } summary { cursor: pointer; font-size: 15px; }
.question svg { max-width: 680px; } .question svg line { stroke: var(--hairline); }
.question svg text { text-anchor: start; fill: var(--soft); } .question svg text.end { text-anchor: end; }
circle.yes { fill: var(--yes); } circle.no { fill: var(--no); }
.question td { border-top: 1px solid var(--hairline); } tr.yes td:nth-child(2) { color: var(--yes); } tr.no td:nth-child(2) { color: var(--no); }
.event th { width: 180px; white-space: normal; } .event .line { max-width: 240px; height: 60px; } .line polyline { fill: none; stroke: var(--no); stroke-width: 1.5; } .line circle { fill: var(--no); }
.figure { display: inline-block; margin-right: 10px; }
.findings { font-size: 12px; } code { color: var(--soft); }
`);
