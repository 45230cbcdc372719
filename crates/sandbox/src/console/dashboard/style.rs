//! What the dashboard has on top of the pages' own look: more width, tables, and texts to be copied.

pub(super) const STYLE: &str = "\
.wide{max-width:76rem;margin:0 auto;padding:0 1rem 3rem}\
.wide .top{flex-wrap:wrap;padding:.75rem 0 0}.wide h1{font-size:1.4rem}\
nav{display:flex;flex-wrap:wrap;gap:0 1.25rem}nav a,.wide .top a{padding:.75rem 0}\
section{margin:1.75rem 0 0}h2{margin:0 0 .6rem;font-size:1.1rem}h3{margin:0 0 .5rem;font-size:1rem}\
.wide .card{padding:1rem}.trio{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:1rem}\
dl{margin:0}dt{color:var(--soft);font-size:.85rem}dd{margin:0 0 .5rem}\
code.whole{-webkit-user-select:all;user-select:all;display:block;padding:.35rem .5rem;background:var(--tint);\
border-radius:.4rem;overflow-wrap:anywhere}\
.row{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem}\
.row button,.row select,.row input{width:auto;margin:0}.row input[type=text]{flex:1 1 12rem;min-width:0}\
.card>form.row:only-child{margin:0}.now{margin-right:auto;font-variant-numeric:tabular-nums}\
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr));gap:.8rem;align-items:end}\
.fields label{font-size:.9rem}.fields button{margin:0}\
.scroll{overflow-x:auto;padding:0!important}\
table{width:100%;border-collapse:collapse;font-size:.92rem}\
th,td{padding:.6rem .8rem;text-align:left;vertical-align:middle;border-top:1px solid var(--line)}\
thead th{border-top:0;color:var(--soft);font-weight:600;white-space:nowrap}\
td.sum{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}thead th.sum{text-align:right}\
td time{white-space:nowrap;font-variant-numeric:tabular-nums}\
td .id{display:block;max-width:11rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}\
td form{margin:0;display:flex;gap:.5rem}td button{width:auto;white-space:nowrap;min-height:2.75rem;margin:0!important;padding:.35rem .8rem}\
td a{display:inline-block;padding:.75rem 0;white-space:nowrap}\
.state{display:inline-block;padding:.1rem .6rem;background:var(--tint);border-radius:1rem;white-space:nowrap;font-size:.88rem}\
.state.good{background:var(--good)}.state.bad{background:var(--bad)}\
@media(max-width:40rem){td .day{display:none}th,td{padding:.6rem}}.none{margin:0;padding:1rem;color:var(--soft)}\
.turn{display:flex;justify-content:space-between;gap:1rem}.turn a{padding:.75rem 0}\
.message{padding:0 1rem!important;margin:0 0 .6rem}\
.message summary{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .8rem;font-weight:500;list-style-position:inside}\
.message summary b{overflow-wrap:anywhere}\
.message summary .soft{font-size:.92rem}.message summary .state{margin-left:auto}\
.message>div{padding:0 0 1rem}\
pre{margin:.4rem 0;padding:.7rem .8rem;background:var(--tint);border-radius:.5rem;white-space:pre-wrap;overflow-wrap:anywhere;\
font:.88rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}\
pre .signature{padding:.05rem .2rem;background:var(--mark);color:var(--on-mark);border-radius:.2rem}\
.attempt{margin:1rem 0 0;padding:1rem 0 0;border-top:1px solid var(--line)}.attempt h4{margin:0;font-size:.95rem}\
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 1rem}.two>div{min-width:0}\
.two h5{margin:.6rem 0 0;font-size:.88rem;color:var(--soft)}";
