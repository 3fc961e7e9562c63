import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from './src/model/index.js';
import { staticGuide } from './src/render/static-guide.js';
import { staticStyles } from './src/render/static-styles.js';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';
const css=staticStyles(); writeFileSync('/tmp/s.css',css);
const min=transform({filename:'a.css',code:Buffer.from(css),minify:true}).code; writeFileSync('/tmp/s.min.css',min);
console.log('css',css.length,min.length,brotliCompressSync(min).length, brotliCompressSync(css).length);
for (const f of ['backend-developer-to-ai-interpretability-researcher','corporate-lawyer-to-secondary-school-teacher','muhasib-ila-muhallil-bayanat']){
const json=readFileSync(`demo/pathways/${f}.json`,'utf8');
const {pathway} = parse(json);
const t=performance.now(); const h=await staticGuide(pathway!); console.log(f,h.length,gzipSync(h).length,brotliCompressSync(h).length,'json',json.length,brotliCompressSync(json).length, performance.now()-t, h.includes('\n'));
writeFileSync(`/tmp/${f}.html`,h);}
