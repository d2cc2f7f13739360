import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { InkoopGedaan } from '../../beheer/InkoopGedaan.tsx'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import { useFouten } from '../../weigering.ts'
import { type Aanbodregel, haalAanbod, meld } from './aanbod.server.ts'
import { Meldvelden } from './Meldvelden.tsx'

export const loader = (vraag: LoaderFunctionArgs) => haalAanbod(vraag)
export const action = (vraag: ActionFunctionArgs) => meld(vraag)

/** What a provider delivers for this municipality; on a phone it keeps waiting time and free places up to date. */
export default function OnsAanbod() {
  const t = useTekst('inkoop')
  const taal = useTaal()
  const { stoptVanaf, regels } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Paginakop titel={t('portaal.titel')} inleiding={t('portaal.inleiding')} fout={antwoord !== undefined} />
      {!antwoord && <InkoopGedaan />}
      {stoptVanaf && <Melding>{t('portaal.stop', { dag: schrijfDatum(stoptVanaf, taal) })}</Melding>}
      {regels.length === 0 && <Leeg titel={t('portaal.leeg')} tekst={t('portaal.leegTekst')} />}
      {regels.map((regel) => (
        <Product key={regel.code} regel={regel} />
      ))}
    </Stapel>
  )
}

function Product({ regel }: { regel: Aanbodregel }) {
  const t = useTekst('inkoop')
  const td = useTekst('declaratie')
  const taal = useTaal()
  const antwoord = useActionData<typeof action>()
  const hier = antwoord?.product === regel.code ? antwoord : undefined
  const { code, naam, eenheid, tarief, wachttijdWeken, vrijePlaatsen, gemeldOp, clienten } = regel
  return (
    <Kaart titel={naam} tekst={t('portaal.bezet', { count: clienten })}>
      <Samenvattingslijst
        regels={[
          {
            term: t('tarieven.bedrag'),
            waarde: t('tarieven.per', { bedrag: schrijfEuro(tarief, taal), eenheid: td(`maak.eenheid.${eenheid}`) }),
          },
          { term: t('beschikbaar.wachttijd'), waarde: t('beschikbaar.weken', { count: wachttijdWeken }) },
          { term: t('beschikbaar.vrijePlaatsen'), waarde: vrijePlaatsen ?? t('beschikbaar.onbekend') },
          ...useAfspraak(regel),
        ]}
      />
      {gemeldOp && <p className="md-zacht">{t('portaal.gemeld', { dag: schrijfDatum(gemeldOp, taal) })}</p>}
      <details className="md-waarom" open={hier !== undefined}>
        <summary>
          {t('portaal.werkBij')}
          <span className="md-weggelaten"> {naam}</span>
        </summary>
        <div className="md-waarom__lijf">
          <Formulier
            naam={`meld-${code}`}
            namen={{ weken: t('beschikbaar.wekenVeld'), vrij: t('beschikbaar.vrijePlaatsen') }}
            fouten={useFouten(hier?.weigering)}
            waarden={hier?.waarden ?? { weken: String(wachttijdWeken), vrij: String(vrijePlaatsen ?? '') }}
          >
            <input type="hidden" name="product" value={code} />
            <Meldvelden />
            <div>
              <Knop>
                {t('beschikbaar.meld')}
                <span className="md-weggelaten"> {naam}</span>
              </Knop>
            </div>
          </Formulier>
        </div>
      </details>
    </Kaart>
  )
}

/** What was agreed on how much the provider takes; nothing without a limit. */
function useAfspraak({ plaatsen }: Aanbodregel) {
  const t = useTekst('inkoop')
  if (!plaatsen) return []
  const { maat, aantal } = plaatsen
  return [{ term: t('beschikbaar.afspraak'), waarde: t(`beschikbaar.maten.${maat}`, { aantal }) }]
}
