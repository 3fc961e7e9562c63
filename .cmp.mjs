import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { startDemoServer } from './scripts/support/demo-server.mjs';
import { browserFlags, canSandbox, findBrowser } from './scripts/browser.mjs';
const [,, doc='backend-developer-to-ai-interpretability-researcher', widths='320,768,1280', host=''] = process.argv;
const server = await startDemoServer();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags(), chromiumSandbox: canSandbox() });
const html=readFileSync(`/tmp/${doc}.html`,'utf8'), css=readFileSync('/tmp/s.min.css','utf8');
const frame=(body,head='')=>`<!doctype html><html lang=en><meta charset=utf8><meta name=viewport content="width=device-width"><title>x</title>${head}<style>body{margin:1rem;font-family:sans-serif} ${host}</style><main>${body}</main><footer>footer</footer>`;
for (const width of widths.split(',').map(Number)) {
  const ctx = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await ctx.newPage();
  await page.route('**/static.html', r=>r.fulfill({contentType:'text/html',body:frame(`<career-pathway src="/demo/pathways/${doc}.json">${html}</career-pathway>`,`<style>${css}</style>`)}));
  await page.route('**/live.html', r=>r.fulfill({contentType:'text/html',body:frame(`<career-pathway src="/demo/pathways/${doc}.json"></career-pathway>`,`<script type=module src=/dist/pathway-elements.js></script>`)}));
  const rects = async (live) => page.evaluate((live)=>{
    const out=[]; const push=(name,el)=>{const r=el.getBoundingClientRect(); out.push([name, Math.round((r.top+scrollY)*10)/10, Math.round(r.height*10)/10, Math.round(r.left*10)/10, Math.round(r.width*10)/10])};
    const roots = live ? [...document.querySelector('career-pathway').shadowRoot.querySelectorAll('[data-section]')].map(e=>[e.dataset.section,e.shadowRoot,e]) : [...document.querySelectorAll('[data-section]')].map(e=>[e.dataset.section,e,e]);
    for (const [n,root,e] of roots){ push(n,e); let i={}; for (const el of root.querySelectorAll('h2,h3,h4,p,li,dl,dt,dd,details,nav,ul,ol')) { if(el.closest('[class*=late],.waiting,[role=status]'))continue; const k=n+'/'+el.localName+(i[el.localName]=(i[el.localName]??0)+1); push(k,el);} }
    push('footer',document.querySelector('footer')); return out; },live);
  await page.goto(server.origin+'/live.html');
  await page.waitForFunction(()=>document.querySelector('career-pathway').shadowRoot?.querySelector('roadmap-timeline')?.shadowRoot?.querySelector('.box'));
  await page.waitForTimeout(500);
  const live = await rects(true);
  await page.goto(server.origin+'/static.html');
  const stat = await rects(false);
  await page.screenshot({path:`/tmp/static-${width}.png`, fullPage:true});
  const m=new Map(stat.map(r=>[r[0],r])); let bad=0;
  for (const l of live){ const s=m.get(l[0]); if(!s){ if(bad++<12) console.log(width,'missing',l[0]); continue;}
    if (Math.abs(l[2]-s[2])>.6||Math.abs(l[3]-s[3])>.6||Math.abs(l[4]-s[4])>.6){ if(bad++<25) console.log(width,l[0],'live h/left/w',l.slice(2),'static',s.slice(2)); } }
  console.log(width,'differences',bad,'of',live.length,'footer',live.at(-1)[1],stat.at(-1)[1]);
  await ctx.close();
}
process.exit(0);
