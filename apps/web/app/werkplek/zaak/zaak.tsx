import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { huisContext } from '../../huis.ts'
import { Stapel, Zaakindeling } from '../../ui/Indeling.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { Gedaan } from '../Gedaan.tsx'
import { GeenInzage } from '../GeenInzage.tsx'
import { idUit } from '../id.server.ts'
import { Besluit } from './Besluit.tsx'
import { Documenten } from './Documenten.tsx'
import { Geschiedenis } from './Geschiedenis.tsx'
import { Levering } from './Levering.tsx'
import { laadZaak } from './laad-zaak.server.ts'
import { Melding } from './Melding.tsx'
import { Nu } from './Nu.tsx'
import { openMetReden } from './noodinzage.server.ts'
import { Onderzoek } from './Onderzoek.tsx'
import { Pgb } from './Pgb.tsx'
import { Realisatie } from './Realisatie.tsx'
import { Rechts } from './Rechts.tsx'
import { Waarschuwingen } from './Waarschuwingen.tsx'
import { Zaakkop } from './Zaakkop.tsx'
import { Zaakweg } from './Zaakweg.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const pagina = await laadZaak(context.get(huisContext), idUit(params.zaak))
  return data(pagina, { status: pagina.mag ? 200 : 403 })
}

/** Opens the file of another team with a reason. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const zaak = idUit(params.zaak)
  const { waarden, tekst } = await leesWerkformulier(request, context)
  const uitkomst = await openMetReden(context.get(huisContext), zaak, tekst('reden'))
  if (!uitkomst.ok) return data({ weigering: uitkomst, waarden }, { status: 422 })
  return redirect(`/werkplek/zaak/${zaak}`)
}

export default function Zaakpagina() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  if (!pagina.mag) return <GeenInzage {...pagina} antwoord={antwoord} />
  return (
    <Stapel>
      <Zaakkop zaak={pagina} />
      <Gedaan />
      <Waarschuwingen zaak={pagina} />
      <Zaakindeling links={<Zaakweg zaak={pagina} />} rechts={<Rechts zaak={pagina} />}>
        <Nu zaak={pagina} />
        <Melding melding={pagina.melding} />
        <Onderzoek onderzoek={pagina.onderzoek} />
        <Besluit besluit={pagina.besluit} />
        <Pgb budgetten={pagina.budgetten} />
        <Levering zaak={pagina.id} levering={pagina.levering} />
        <Realisatie regels={pagina.levering.realisatie} />
        <Documenten zaak={pagina.id} documenten={pagina.documenten} />
        <Geschiedenis zaak={pagina.id} tijdlijn={pagina.tijdlijn} />
      </Zaakindeling>
    </Stapel>
  )
}
