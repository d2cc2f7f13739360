import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../huis.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Badge } from '../ui/Badge.tsx'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Samenvattingslijst } from '../ui/Samenvattingslijst.tsx'
import { leefgebiednaam } from './aanbod.server.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  const { taal, kamers } = huis
  const gevonden = await huis.werk((stap) => kamers.loket.haalAanbodItem(stap.tx, params.id ?? ''))
  if (!gevonden.ok) throw data(null, { status: 404 })
  const { naam, omschrijving, kosten, waar, telefoon, website, soort } = gevonden.waarde
  return {
    naam: naam[taal],
    omschrijving: omschrijving[taal],
    kosten: kosten[taal],
    waar,
    telefoon,
    website,
    soort,
    gebieden: gevonden.waarde.leefgebieden.map((code) => leefgebiednaam(huis, code, taal)),
  }
}

export default function AanbodItem() {
  const t = useTekst('loket')
  const { naam, omschrijving, kosten, waar, telefoon, website, soort, gebieden } = useLoaderData<typeof loader>()
  const regels = [
    { term: t('aanbod.bel'), waarde: <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a> },
    { term: t('aanbod.waar'), waarde: waar },
    { term: t('aanbod.kosten'), waarde: kosten },
    { term: t('aanbod.helptBij'), waarde: gebieden.join(', ') },
    ...(website ? [{ term: t('aanbod.website'), waarde: <a href={website}>{t('aanbod.websiteVan')}</a> }] : []),
  ]
  return (
    <Stapel smal>
      <Paginakop titel={naam} terug={{ naar: '/aanbod', tekst: t('aanbod.terug') }}>
        <Rij>
          <Badge toon="huis">{t(`aanbod.soort.${soort}`)}</Badge>
        </Rij>
      </Paginakop>
      <p className="md-inleiding">{omschrijving}</p>
      <Samenvattingslijst regels={regels} />
      <Kaart
        soort="zacht"
        titel={t('aanbod.nietGenoeg')}
        tekst={t('aanbod.nietGenoegTekst')}
        naar={{ adres: '/melding', tekst: t('home.vraagHulp') }}
      />
    </Stapel>
  )
}
