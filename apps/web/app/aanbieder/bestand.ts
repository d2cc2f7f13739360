import type { LoaderFunctionArgs } from 'react-router'
import { haalBestand } from './berichten.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalBestand(vraag, vraag.params.bericht)
