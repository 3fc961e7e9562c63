import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { startDemoServer } from './scripts/support/demo-server.mjs';
import { browserFlags, canSandbox, findBrowser } from './scripts/browser.mjs';
const [,, doc='backend-developer-to-ai-interpretability-researcher', widths='320,1280'] = process.argv;
const server = await startDemoServer();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags(), chromiumSandbox: canSandbox() });
const html=readFileSync(`/tmp/${doc}.html`,'utf8'), css=readFileSync('/tmp/s.min.css','utf8');
const frame=(body,head='')=>`<!doctype html><html lang=en><meta charset=utf8><meta name=viewport content="width=device-width"><title>x</title>${head}<style>body{margin:1rem;font-family:sans-serif}career-pathway:not(:defined){display:block;min-height:100vh}</style><main>${body}</main><footer style="height:300px">footer</footer>`;
for (const width of widths.split(',').map(Number)) for (const at of [0,.2,.3,.4,.45,.5,.6,.7,.8,.9,1]) {
  const ctx = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await ctx.newPage();
  page.on('pageerror',e=>console.log('ERR',e.message)); page.on('console',m=>['error','warning'].includes(m.type())&&console.log('CON',m.text()));
  await page.route('**/static.html', r=>r.fulfill({contentType:'text/html',body:frame(`<career-pathway src="/demo/pathways/${doc}.json">${html}</career-pathway>`,`<style>${css}</style>`)}));
  await page.goto(server.origin+'/static.html');
  const r = await page.evaluate(async (at)=>{
    window.cls=0; new PerformanceObserver(l=>{for(const e of l.getEntries()){cls+=e.value; (window.src??=[]).push(...e.sources.map(s=>[s.node?.className||s.node?.localName||s.node?.nodeName, s.previousRect.y, s.currentRect.y]))}}).observe({type:'layout-shift',buffered:true});
    window.scrollTo(0, at*(document.documentElement.scrollHeight-innerHeight));
    await new Promise(r=>requestAnimationFrame(()=>requestAnimationFrame(r)));
    const before = document.elementFromPoint(innerWidth/2, 300)?.textContent.slice(0,40); const d=document.querySelector('.pathway-static');
    const vis=[...d.querySelectorAll('h2,h3,p,li')].filter(e=>{const b=e.getBoundingClientRect();return b.top>=0&&b.bottom<innerHeight&&b.height});
    const texts=vis.map(e=>[e.textContent.replace(/\s+/g,' ').trim(),e.getBoundingClientRect().top]);
    const y=scrollY, foot=document.querySelector('footer').getBoundingClientRect().top;
    const a=vis.map(e=>e.querySelector('a[href]')).find(Boolean); a?.focus({preventScroll:true});
    const sm=[...d.querySelectorAll('summary')].at(-1); sm.parentElement.open=true; 
    await new Promise(r=>requestAnimationFrame(()=>requestAnimationFrame(r)));
    const foot2=document.querySelector('footer').getBoundingClientRect().top;
    cls=0;
    const s=document.createElement('script'); s.type='module'; s.src='/dist/pathway-elements.js'; document.head.append(s);
    const host=document.querySelector('career-pathway');
    for(;;){ await new Promise(r=>requestAnimationFrame(r)); if(host.shadowRoot?.querySelector('.section')) break; }
    await new Promise(r=>requestAnimationFrame(()=>requestAnimationFrame(r)));
    const roots=[host.shadowRoot,...[...host.shadowRoot.querySelectorAll('.section')].map(s=>s.shadowRoot)];
    const now=roots.flatMap(r=>[...r.querySelectorAll('h2,h3,p,li')]).map(e=>[e.textContent.replace(/\s+/g,' ').trim(),e.getBoundingClientRect().top]);
    const moved=texts.filter(([t])=>t).map(([t,top])=>[t.slice(0,30),Math.min(...now.filter(([u])=>u===t||u.startsWith(t)).map(([,n])=>Math.abs(n-top)))]).filter(([,d])=>d>1);
    const deep=(n)=>n?.shadowRoot?.activeElement?deep(n.shadowRoot.activeElement):n;
    const act=deep(document.activeElement);
    const first=cls; await new Promise(r=>setTimeout(r,1500));
    return {at, dy:scrollY-y, foot:Math.round(foot2), footNow:Math.round(document.querySelector('footer').getBoundingClientRect().top), cls:first, clsLater:cls, src:window.src?.slice(-4), moved:moved.slice(0,4), n:texts.length, focusWanted:a?.textContent.trim().slice(0,25), focus:act?.textContent.trim().slice(0,25), open:roots.flatMap(r=>[...r.querySelectorAll('details[open] > summary')]).map(s=>s.textContent.trim().slice(0,20)) };
  },at);
  console.log(width, JSON.stringify(r));
  await ctx.close();
}
process.exit(0);
