import { memo } from 'react'
import { NamingTable } from './collection/naming-table'
import { Export } from './export/export'

/** Drawn again only when something in them is another. */
export const Naming = memo(NamingTable)
export const Files = memo(Export)
