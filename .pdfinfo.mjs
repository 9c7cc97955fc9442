import { getDocumentProxy } from 'unpdf'
import { readFileSync } from 'node:fs'
const pdf = await getDocumentProxy(new Uint8Array(readFileSync(process.argv[2])))
console.log(pdf.numPages)
for (let i=1;i<=pdf.numPages;i++){ const p=await pdf.getPage(i); const {items}=await p.getTextContent(); const ys=items.filter(x=>x.str.trim()).map(x=>x.transform[5]); console.log(i, p.view, Math.max(...ys), Math.min(...ys), items.map(x=>x.str).join('|').slice(0,200), '...', items.map(x=>x.str).join('|').slice(-400)) }
