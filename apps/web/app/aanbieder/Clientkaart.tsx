import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Kaart } from '../ui/Kaart.tsx'
import { Samenvattingslijst } from '../ui/Samenvattingslijst.tsx'
import type { Bereik, Client } from './client.server.ts'
import { schrijfTelefoon } from './schrijf-telefoon.ts'

/** Whom to help and how to reach them, exactly as the message of the municipality tells. */
export function Clientkaart({ client }: { client: Client }) {
  const t = useTekst('aanbieder')
  const taal = useTaal()
  const regels = [
    ...client.bereik.map((bereik) => ({ term: t(`adres.${bereik.soort}`), waarde: <Bereikbaar bereik={bereik} /> })),
    ...client.relaties.map(({ naam, soort, telefoon }) => ({
      term: t('client.relatie', { soort: t(`relatie.${soortUit(soort)}`), naam }),
      waarde: <Telefoons nummers={telefoon} />,
    })),
    { term: t('client.geboren'), waarde: schrijfDatum(client.geboren, taal) },
    { term: t('client.bsn'), waarde: client.bsn },
  ]
  return (
    <Kaart titel={client.naam} icoon="mens">
      <Samenvattingslijst smal regels={regels} />
    </Kaart>
  )
}

const BEKEND = ['10', '12', '16', '17', '18', '19', '20', '21'] as const
type Relatiesoort = (typeof BEKEND)[number] | 'anders'
const soortUit = (code: string): Relatiesoort => BEKEND.find((bekend) => bekend === code) ?? 'anders'

function Bereikbaar({ bereik: { organisatie, adres, telefoon, email } }: { bereik: Bereik }) {
  const t = useTekst('aanbieder')
  return (
    <>
      {organisatie && <div>{t('client.via', { organisatie })}</div>}
      {adres.map((regel) => (
        <div key={regel}>{regel}</div>
      ))}
      <Telefoons nummers={telefoon} />
      {email && (
        <div>
          <a href={`mailto:${email}`}>{email}</a>
        </div>
      )}
    </>
  )
}

const Telefoons = ({ nummers }: { nummers: readonly string[] }) =>
  nummers.map((nummer) => (
    <div key={nummer}>
      <a href={`tel:${nummer.replaceAll(' ', '')}`}>{schrijfTelefoon(nummer)}</a>
    </div>
  ))
