import { schrijfDatum } from '@meedoen/kern'
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import { useWeigering } from '../../weigering.ts'
import { InkoopGedaan } from '../InkoopGedaan.tsx'
import { Zoekregel } from '../Zoekregel.tsx'
import { haalAanbieder } from './aanbieder.server.ts'
import { Beschikbaarheid } from './Beschikbaarheid.tsx'
import { Contractkaart } from './Contractkaart.tsx'
import { Rekening } from './Rekening.tsx'
import { Standbadge } from './Standbadge.tsx'
import { haalTariefWeg } from './tarief.server.ts'
import { Wijzigingen } from './Wijzigingen.tsx'
import { naarAanbieder } from './zoek.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalAanbieder(vraag, vraag.params.agb)
export const action = (vraag: ActionFunctionArgs) => haalTariefWeg(vraag, vraag.params.agb)

/** One provider: who it is, what it delivers at what tariff on a day, how long one waits, and what was changed. */
export default function Aanbieder() {
  const t = useTekst('inkoop')
  const zin = useWeigering()
  const antwoord = useActionData<typeof action>()
  const { dag, aanbieder, stand, contracten, beschikbaar, wijzigingen } = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <Paginakop
        titel={aanbieder.naam}
        bij={<Standbadge stand={stand} />}
        fout={antwoord !== undefined}
        terug={{ naar: '/beheer/aanbieders', tekst: t('lijst.titel') }}
      >
        <Rij>
          <Knoplink naar={naarAanbieder(aanbieder.agb, 'contract')} icoon="plus">
            {t('aanbieder.nieuwContract')}
          </Knoplink>
        </Rij>
      </Paginakop>
      <InkoopGedaan />
      {antwoord && (
        <Melding toon="fout" live>
          {zin(antwoord.weigering)}
        </Melding>
      )}
      <Gegevens />
      <Zoekregel naam="dag" type="date" label={t('aanbieder.dag')} knop={t('aanbieder.toonDag')} waarde={dag} />
      {contracten.length === 0 && <Leeg titel={t('aanbieder.geenContract')} tekst={t('aanbieder.geenContractTekst')} />}
      {contracten.map((contract) => (
        <Contractkaart key={contract.nummer} contract={contract} />
      ))}
      <Beschikbaarheid agb={aanbieder.agb} regels={beschikbaar} />
      <Portaal />
      <Wijzigingen wijzigingen={wijzigingen} pad={naarAanbieder(aanbieder.agb)} />
    </Stapel>
  )
}

function Gegevens() {
  const t = useTekst('inkoop')
  const taal = useTaal()
  const { aanbieder, geenNieuweVanaf, rekening, magRekeningen } = useLoaderData<typeof loader>()
  const { agb, telefoon, email, website, omschrijving } = aanbieder
  return (
    <Kaart
      titel={t('aanbieder.gegevens')}
      naar={{ adres: naarAanbieder(agb, 'wijzig'), tekst: t('wijzig') }}
      tekst={omschrijving[taal]}
    >
      <Samenvattingslijst
        regels={[
          { term: t('aanbieder.agb'), waarde: agb },
          { term: t('aanbieder.telefoon'), waarde: telefoon },
          { term: t('aanbieder.email'), waarde: email },
          ...(website ? [{ term: t('aanbieder.website'), waarde: website }] : []),
          { term: t('aanbieder.rekening'), waarde: <Rekening stand={rekening} magRegelen={magRekeningen} /> },
          ...(geenNieuweVanaf
            ? [{ term: t('aanbieder.geenNieuweVanaf'), waarde: schrijfDatum(geenNieuweVanaf, taal) }]
            : []),
        ]}
      />
    </Kaart>
  )
}

/** People who may log in; only who decides on that sees them. */
function Portaal() {
  const t = useTekst('inkoop')
  const { portaal, aanbieder } = useLoaderData<typeof loader>()
  if (portaal === null) return null
  return (
    <Kaart titel={t('aanbieder.portaal')}>
      {portaal.length === 0 && <p>{t('aanbieder.geenPortaal')}</p>}
      <ul className="md-lijst">
        {portaal.map(({ id, naam, actief }) => (
          <li key={id}>
            {naam} {!actief && <Badge toon="letop">{t('aanbieder.gesloten')}</Badge>}
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/beheer/aanbieders/mensen?aanbieder=${aanbieder.agb}`}>{t('aanbieder.beheerPortaal')}</Link>
      </p>
    </Kaart>
  )
}
