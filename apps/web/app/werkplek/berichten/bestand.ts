import type { LoaderFunctionArgs } from 'react-router'
import { huisContext } from '../../huis.ts'
import { idUit } from '../id.server.ts'
import { haalBerichtbestand } from './bericht.server.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  haalBerichtbestand(context.get(huisContext), idUit(params.bericht))
