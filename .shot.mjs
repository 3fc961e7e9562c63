import { chromium } from 'playwright-core';
import { serve } from '/tmp/serve.mjs';
import { browserFlags, canSandbox, findBrowser } from './scripts/browser.mjs';
const csp="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const s = await serve('/tmp/site',{'content-security-policy':csp});
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags(), chromiumSandbox: canSandbox() });
for (const [w,scheme,js] of [[320,'light',false],[768,'dark',false],[1280,'light',false],[1280,'light',true]]) {
  const ctx = await browser.newContext({ viewport:{width:w,height:900}, colorScheme:scheme, javaScriptEnabled:js });
  const page = await ctx.newPage(); page.on('console',m=>console.log(w,js,m.type(),m.text().slice(0,200)));
  for (const f of ['index.html','corporate-lawyer-to-secondary-school-teacher.html']) {
    await page.goto(`${s.origin}/${f}`); await page.waitForTimeout(js?1500:100);
    console.log(w,f,await page.title(), js && await page.evaluate(()=>[!!document.querySelector('career-pathway')?.shadowRoot?.querySelector('.section'), document.documentElement.scrollWidth]));
    await page.screenshot({path:`/tmp/p-${w}-${scheme}-${js?'js':'nojs'}-${f[0]}.png`, clip:{x:0,y:0,width:w,height:2600}, fullPage:true});
  }
}
process.exit(0);
