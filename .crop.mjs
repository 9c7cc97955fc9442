import { chromium } from '@playwright/test'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const p = await b.newPage({ viewport: { width: 1180, height: 1130 } })
import { readFileSync } from 'node:fs'
const img = readFileSync(process.argv[2]).toString('base64')
await p.setContent('<style>body{margin:0;display:flex;gap:20px}div{width:360px;height:1120px;overflow:hidden;position:relative}img{position:absolute;width:360px}</style>'+[0,1110,2220].map(y=>`<div><img src="data:image/png;base64,${img}" style="top:-${y}px"></div>`).join(''))
await p.screenshot({ path: '/tmp/w/c1shots/crop.png' })
await b.close()
