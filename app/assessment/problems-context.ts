'use client'

import { createContext } from 'react'

/** The messages of the fields that are wrong, by field name. */
export const ProblemsContext = createContext<Readonly<Record<string, string>>>({})
