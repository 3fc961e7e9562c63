import { build, loadConfigFromFile } from 'vite';
import { minify } from 'terser';
import { brotliCompressSync } from 'node:zlib';
const mode = process.argv[2] ?? 'module';
const { config } = await loadConfigFromFile({command:'build',mode}, './vite.config.ts');
const plugins = (config.plugins ?? []).flat().filter((p) => p && p.name !== 'compress');
await build({ ...config, configFile:false, mode, logLevel:'warn', plugins:[...plugins, {name:'q', generateBundle:{order:'post', async handler(_,b){ for (const c of Object.values(b)) if(c.type==="chunk") { const {code}=await minify(c.code,{module:true,ecma:2020,compress:{passes:3,unsafe_arrows:true,pure_getters:true,keep_fargs:false},format:{quote_style:1}}); console.log(c.fileName, brotliCompressSync(code).length);} }}}], build:{...config.build,outDir:'/tmp/q',emptyOutDir:true}});
