import type { LoaderFunctionArgs } from 'react-router'
import { haalBestand } from './bijdrage.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalBestand(vraag)
