import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
const base = process.argv[2] ?? 'http://127.0.0.1:3306'
const json = JSON.parse(readFileSync('tests/golden/2026-1/results.json','utf8'))
const codes=[...new Set(json.map(x=>x.code))].slice(0,30)
const html = await (await fetch(base+'/compare?'+codes.map(c=>'r='+c).join('&')+'&view=who')).text()
const js=[...new Set([...html.matchAll(/<script[^>]*src="([^"]+)"[^>]*>/g)].filter(m=>!/nomodule/i.test(m[0])).map(m=>m[1]))]
let sum=0; for(const u of js){ const t=Buffer.from(await (await fetch(base+u)).arrayBuffer()); sum+=gzipSync(t,{level:9}).length }
const css=[...new Set([...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(m=>m[1]))]
let cs=0; for(const u of css){ const t=Buffer.from(await (await fetch(base+u)).arrayBuffer()); cs+=gzipSync(t,{level:9}).length }
const flight=[...html.matchAll(/<script[^>]*>self\.__next_f\.push\((.*?)\)<\/script>/gs)].map(m=>m[0]).join('')
console.log({js:js.length,jskB:sum/1000,css:css.length,csskB:cs/1000,html:html.length,htmlgz:gzipSync(html).length,flight:flight.length,flightgz:gzipSync(flight).length, els:(html.match(/<[a-z]/g)||[]).length})
