//! How the pages look. One sheet, inline, because a page loads nothing; light and dark by the browser's wish.
//!
//! Text has at least 4.5 : 1 against what it stands on, edges of controls 3 : 1, controls are 3 rem high, and nothing is
//! smaller than 16 px where one types, or telephones would zoom in.

pub(crate) const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#16202a;--soft:#52606d;--line:#d8dee4;--edge:#84909c;--card:#fff;--ground:#eef2f5;\
--go:#0a6b43;--on-go:#fff;--stop:#a3261d;--mark:#ffe08a;--on-mark:#3d2e00;--good:#e3f4eb;--bad:#fdeceb;--tint:#f4f7f9}\
@media(prefers-color-scheme:dark){:root{--ink:#e9eef2;--soft:#a6b2bd;--line:#36414b;--edge:#7b8894;--card:#1c242b;\
--ground:#11171c;--go:#3ecb8f;--on-go:#06291a;--stop:#ff9a90;--mark:#5c4700;--on-mark:#ffeab0;--good:#143526;--bad:#45211f;\
--tint:#232d35}}\
*{box-sizing:border-box}\
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;\
-webkit-text-size-adjust:100%}\
.mark{margin:0;padding:.6rem 1rem;background:var(--mark);color:var(--on-mark);font-weight:600;font-size:.9rem;text-align:center}\
main{max-width:27rem;margin:1rem auto;padding:0 1rem}\
.top{display:flex;justify-content:space-between;align-items:center;gap:1rem;min-height:3rem}\
.top b{font-size:1.05rem}\
a{color:inherit;text-underline-offset:.2em}\
.top a{padding:.75rem 0 .75rem 1rem}\
.card{padding:1.25rem;background:var(--card);border:1px solid var(--line);border-radius:.9rem}\
h1{margin:0;font-size:1.1rem;line-height:1.35;overflow-wrap:anywhere}\
.amount{margin:.35rem 0 .5rem;font-size:clamp(1.5rem,9vw,2.25rem);line-height:1.15;font-weight:700;\
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}\
.amount.long{font-size:1.1rem}\
.amount small{font-size:1rem;font-weight:500;color:var(--soft)}\
p{margin:.5rem 0}\
.soft{color:var(--soft);overflow-wrap:anywhere}\
.notice{margin:1rem 0 0;padding:.75rem 1rem;background:var(--tint);border-radius:.6rem;overflow-wrap:anywhere}\
.notice.good{background:var(--good)}.notice.bad{background:var(--bad)}\
form{margin:1rem 0 0}form+form{margin-top:.6rem}\
label,legend{display:block;padding:0;font-weight:600}\
fieldset{margin:0;padding:0;border:0;min-width:0}\
.hint{margin:.25rem 0 0;color:var(--soft);font-size:.9rem}\
input[type=text],input[type=tel],select,button,.button{display:block;width:100%;min-height:3rem;margin:.4rem 0 0;\
padding:.6rem .9rem;font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:.6rem}\
button,.button{font-weight:600;text-align:center;text-decoration:none;cursor:pointer;overflow-wrap:anywhere}\
button+button{margin-top:.6rem}\
button.go{margin-top:1rem;background:var(--go);border-color:var(--go);color:var(--on-go)}\
button.stop{color:var(--stop);border-color:var(--stop)}\
.choice{display:flex;align-items:center;gap:.75rem;min-height:3rem;margin:.4rem 0 0;padding:.5rem .9rem;\
border:1px solid var(--edge);border-radius:.6rem;font-weight:500;cursor:pointer}\
.choice input{width:1.25rem;height:1.25rem;margin:0;flex:none;accent-color:var(--go)}\
.choice:has(:checked){border-color:var(--go);box-shadow:inset 0 0 0 1px var(--go)}\
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,8rem),1fr));gap:.6rem}\
button small{display:block;font-weight:500;font-size:.95rem}\
.pair button,.pair button+button,.pair+button{margin-top:.6rem}\
.more{margin:1.25rem 0 0;padding-top:1rem;border-top:1px solid var(--line)}\
summary{min-height:3rem;padding:.7rem 0;font-weight:600;cursor:pointer}\
.hint ul{margin:.25rem 0 0;padding:0 0 0 1.25rem}.field{margin-top:.9rem}\
.more>form:first-child{margin:0}\
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}\
.back{margin:1rem 0 0;text-align:center}.back a{display:inline-block;padding:.75rem 1rem}\
:focus-visible{outline:3px solid var(--go);outline-offset:2px}";
