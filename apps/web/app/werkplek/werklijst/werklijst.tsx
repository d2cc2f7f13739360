import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Rij, Stapel } from '../../ui/Indeling.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { Gedaan } from '../Gedaan.tsx'
import { Betaalsignaal } from './Betaalsignaal.tsx'
import { Filterbalk } from './Filterbalk.tsx'
import { adresVan } from './filter.ts'
import { GeenLijst } from './GeenLijst.tsx'
import { Lijstkop } from './Lijstkop.tsx'
import { Bladeren, Regels } from './Regels.tsx'
import { Signalen } from './Signalen.tsx'
import { Spoedsignaal } from './Spoedsignaal.tsx'
import { bewaarOnderNaam, gooiFilterWeg, LAATST, laadWerklijst, zetAllesGezien } from './werklijst.server.ts'

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  laadWerklijst(context.get(huisContext), new URL(request.url).searchParams)

/** Saves or throws away a filter, or takes away what was told. */
export async function action({ request, context }: ActionFunctionArgs) {
  const huis = context.get(huisContext)
  const formulier = await leesWerkformulier(request, context)
  const naam = formulier.tekst('naam').trim()
  const vraag = zonderIndex(new URL(request.url))
  if (formulier.tekst('doe') === 'gezien') {
    await zetAllesGezien(huis)
    return redirect(`/werkplek?${vraag}`)
  }
  if (formulier.tekst('doe') === 'weg') {
    await gooiFilterWeg(huis, naam)
    return redirect(`/werkplek?${vraag}`)
  }
  if (naam === '' || naam === LAATST) return data({ naamMist: true }, { status: 422 })
  return redirect(await bewaarOnderNaam(huis, naam, vraag))
}

/** The choice in an address, without the mark by which React Router knows the first page of a portal. */
function zonderIndex({ searchParams }: URL): string {
  searchParams.delete('index')
  return String(searchParams)
}

export default function Werklijstpagina() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  if (!pagina.mag)
    return (
      <Stapel>
        <GeenLijst weigering={pagina.weigering} />
        <Betaalsignaal betalingen={pagina.betalingen} />
      </Stapel>
    )
  const { filter, lijst, bewaard, signalen, betalingen } = pagina
  return (
    <Stapel>
      <Gedaan />
      <Lijstkop filter={filter} tellers={lijst.tellers} />
      <Spoedsignaal filter={filter} aantal={lijst.tellers.spoedOnverdeeld} />
      <Signalen signalen={signalen} />
      <Betaalsignaal betalingen={betalingen} />
      <Filterbalk filter={filter} bewaard={bewaard} naamMist={antwoord?.naamMist ?? false} />
      <Regels filter={filter} regels={lijst.regels} />
      <Rij uiteen>
        <Bladeren filter={filter} meer={lijst.meer} />
        <p className="md-zacht md-klein md-niet-op-papier">{t('lijst.toetsen')}</p>
      </Rij>
      <p className="md-alleen-op-papier">{adresVan(filter)}</p>
    </Stapel>
  )
}
