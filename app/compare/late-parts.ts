import { memo } from 'react'
import { NamingTable } from './collection/naming-table'
import { Export } from './export/export'
import '@/app/styles/keep.css'
import '@/app/styles/naming.css'

/** Drawn again only when something in them is another. */
export const Naming = memo(NamingTable)
export const Files = memo(Export)
