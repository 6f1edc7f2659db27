/**
 * The look of a printed or shown document. Fixed text: its hash stands in the content security policy of every page, so that no other
 * style can take effect. Black on white on paper, whatever the screen shows; nothing is told by colour alone.
 */
export const DOCUMENT_STYLE = `
:root{color-scheme:light dark;--ink:#1d1d1b;--soft:#4c4b47;--line:#b9b6ae;--wash:#f4f2ed;--paper:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#ebe9e4;--soft:#bdbab2;--line:#5c5a54;--wash:#2a2926;--paper:#1c1b19}}
*{box-sizing:border-box}
html{font:100%/1.5 "Segoe UI","Helvetica Neue",Helvetica,Arial,"Liberation Sans","Nimbus Sans",sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:46rem;padding:2rem 1.25rem 4rem;color:var(--ink);background:var(--paper);hyphens:auto;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.2;margin:0;hyphens:manual;break-after:avoid;text-wrap:balance}
h1{font-size:2rem;letter-spacing:-.01em}
h2{font-size:1.35rem;margin-top:2.75rem;padding-top:.6rem;border-top:2px solid var(--ink)}
h3{font-size:1.1rem;margin-top:1.75rem}
h4{font-size:1rem;margin-top:1.25rem}
p{margin:.6rem 0 0;orphans:3;widows:3}
.subtitle{font-size:1.1rem;color:var(--soft);margin-top:.4rem}
dl{margin:1.5rem 0 0;display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.25rem}
dt{color:var(--soft)}
dd{margin:0}
nav{margin-top:2rem;padding:.9rem 1.1rem 1rem;background:var(--wash)}
nav h2{font-size:1rem;margin:0;padding:0;border:0}
nav ol{columns:2 14rem;column-gap:2rem;padding-left:1.4rem}
nav li{padding:.3rem 0}
a{color:inherit;text-underline-offset:.15em}
a:focus-visible{outline:3px solid currentColor;outline-offset:2px}
ul,ol{margin:.75rem 0 0;padding-left:1.4rem}
li{margin:.35rem 0 0;break-inside:avoid}
.boxes{list-style:"☐ "}
li.long{break-inside:auto}
li>ul{margin-top:.2rem;color:var(--soft)}
li>ul b{color:var(--ink)}
.points{list-style-position:outside}
.points>li{margin-top:1.1rem}
.points>li::marker{font-weight:700}
.kind{display:block;break-after:avoid;font-size:.9rem;color:var(--soft)}
.said{display:block;font-weight:600;break-after:avoid}
.points>li>ul{list-style:"–  ";padding-left:1.1rem}
.points .pair{list-style:none;margin-left:-1.1rem}
ul.points{list-style:none;padding:0}
ul.points .kind{font-size:1rem;font-weight:600;color:var(--ink)}
ul.points .said{font-weight:400}
b{font-weight:600}
table{width:100%;margin:1.1rem 0 0;border-collapse:collapse;font-size:.95rem;line-height:1.4}
caption{text-align:left;font-weight:600;padding-bottom:.4rem;break-after:avoid}
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--soft);border-bottom:1px solid var(--ink);vertical-align:bottom}
th:last-child,td:last-child{padding-right:0}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;width:1%}
thead .n{white-space:normal;min-width:5.5em;hyphens:manual}
.beside{columns:2 15rem;column-gap:2.5rem}
.beside section{break-inside:avoid;padding-top:1.1rem}
.beside table{margin-top:0}
.beside thead .n{min-width:0}
.note{font-size:.9rem;line-height:1.45;color:var(--soft)}
section.card{margin:1rem 0 0;padding:.7rem 1rem .9rem;border:1px dashed var(--soft);break-inside:avoid}
section.card>h3{margin-top:0}
figure{margin:1.5rem 0 0;break-inside:avoid}
figure svg{display:block;width:100%;height:auto;background:#fff}
figcaption{font-size:.9rem;color:var(--soft);margin-top:.4rem}
@media (max-width:34rem){
body{padding:1.25rem 1rem 3rem}
h1{font-size:1.6rem}
dl{display:block}
dd{margin:0 0 .5rem}
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.cards,.cards tbody,.cards tr,.cards th,.cards td,.cards caption{display:block}
.cards tr{padding:.5rem 0;border-bottom:1px solid var(--line)}
.cards th,.cards td{border:0;padding:.1rem 0;text-align:left;white-space:normal}
.cards tbody th{font-weight:600}
.cards td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}
.cards .n{display:inline;width:auto;margin-right:1rem}
.cards td:empty{display:none}
}
@page{size:A4;margin:20mm 20mm 22mm 25mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt "Segoe UI","Helvetica Neue",Helvetica,Arial,"Liberation Sans","Nimbus Sans",sans-serif;color:#4c4b47}}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#333;--line:#999;--wash:#fff;--paper:#fff}
html{font-size:10pt;line-height:1.4}
h1{font-size:20pt}
h2{font-size:13.5pt}
body{max-width:none;padding:0}
nav{display:none}
h2{margin-top:1.9rem}
h2+p,h3+p{break-after:avoid;break-inside:avoid}
.points>li{margin-top:.8rem}
li>ul>li{margin-top:.15rem}
th,td{padding-top:.22rem;padding-bottom:.22rem}
thead{display:table-header-group}
tr,dl,.keep{break-inside:avoid}
a{text-decoration:none}
}
`;

/** SHA-256 of {@link DOCUMENT_STYLE} as a content security policy names it; a test computes it anew. */
export const DOCUMENT_STYLE_HASH = 'sha256-ivP4Ra5gzP1MSjYTGUZtvAepoQu9SAOsn1PkhViqvcE=';
