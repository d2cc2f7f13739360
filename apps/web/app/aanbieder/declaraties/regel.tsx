import { datumOp, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { alsInvoer, useHoeveel } from '../../declaratie/hoeveel.ts'
import { Redenen } from '../../declaratie/Redenen.tsx'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { Hoeveelveld } from './Hoeveelveld.tsx'
import { doeMetRegel, haalRegel } from './regel.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalRegel(vraag, vraag.params)
export const action = (vraag: ActionFunctionArgs) => doeMetRegel(vraag, vraag.params)

/** One line: mend it, or say why it was right. */
export default function Regel() {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijfHoeveel = useHoeveel()
  const { declaratie, regel } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { client, product, periode, volume, eenheid, bedrag } = regel
  const wanneer = t('periode', { begin: schrijfDatum(periode.begin, taal), eind: schrijfDatum(periode.eind, taal) })
  const kan = regel.vorige === null && !regel.teruggenomen && regel.toewijzing !== null
  return (
    <Stapel smal>
      <Paginakop
        titel={t('verbeter.titel')}
        inleiding={t('verbeter.wat', { client: client ?? regel.toewijzingNummer, product, periode: wanneer })}
        fout={antwoord !== undefined}
        terug={{ naar: `/aanbieder/declaraties/${declaratie}`, tekst: t('kolom.nummer') }}
      />
      <p>{t('verbeter.was', { hoeveel: schrijfHoeveel(volume, eenheid), bedrag: schrijfEuro(bedrag, taal) })}</p>
      {regel.redenen.length > 0 && <Redenen redenen={regel.redenen} />}
      {kan ? (
        <Verbeterformulier />
      ) : (
        <Kaart titel={t('verbeter.kanNiet')} tekst={t('verbeter.kanNietTekst')} soort="zacht" />
      )}
      {!regel.toegekend && <Oneens />}
    </Stapel>
  )
}

function Verbeterformulier() {
  const t = useTekst('declaratie')
  const { regel } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const hier = antwoord?.daad === 'verbeter' ? antwoord : undefined
  return (
    <Kaart
      titel={t('verbeter.titel')}
      soort="nu"
      tekst={t(regel.toegekend ? 'verbeter.toegekend' : 'verbeter.afgewezen')}
    >
      <Formulier
        naam="verbeter"
        fouten={useFouten(hier?.weigering)}
        waarden={hier?.waarden ?? { geleverd: alsInvoer(regel.volume, regel.eenheid) }}
      >
        <input type="hidden" name="doe" value="verbeter" />
        <Hoeveelveld
          naam="geleverd"
          label={t('verbeter.geleverd')}
          eenheid={regel.eenheid}
          optioneel={regel.toegekend}
        />
        <div>
          <Knop>{t('verbeter.doe')}</Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}

/** What was written about the refusal and what the municipality said; or the form to write it. */
function Oneens() {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const { regel } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const hier = antwoord?.daad === 'betwist' ? antwoord : undefined
  const fouten = useFouten(hier?.weigering)
  const { betwisting } = regel
  return (
    <Kaart titel={t('verbeter.oneens')} icoon="vraag" soort="zacht">
      {betwisting && (
        <>
          <p>{t('verbeter.uwVraag', { dag: schrijfDatum(datumOp(betwisting.op), taal) })}</p>
          <blockquote>{betwisting.tekst}</blockquote>
          {betwisting.antwoord ? (
            <>
              <p>{t('verbeter.antwoord', { dag: schrijfDatum(datumOp(betwisting.antwoord.op), taal) })}</p>
              <blockquote>{betwisting.antwoord.tekst}</blockquote>
              <p>{t(`verbeter.uitkomst.${betwisting.antwoord.uitkomst}`)}</p>
            </>
          ) : (
            <p>{t('verbeter.wacht')}</p>
          )}
        </>
      )}
      {betwisting?.antwoord !== null && (
        <Formulier naam="betwist" fouten={fouten} waarden={hier?.waarden ?? {}}>
          <input type="hidden" name="doe" value="betwist" />
          <Tekstvak naam="tekst" label={t('verbeter.tekst')} hint={t('verbeter.oneensTekst')} rijen={4} tekens={2000} />
          <div>
            <Knop soort="tweede">{t('verbeter.stuur')}</Knop>
          </div>
        </Formulier>
      )}
    </Kaart>
  )
}
