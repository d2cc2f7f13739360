import type { LoaderFunctionArgs } from 'react-router'
import { huisContext } from '../../huis.ts'
import { idUit } from '../id.server.ts'
import { geefBestand } from './betaling.server.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  geefBestand(context.get(huisContext), idUit(params.betaling))
