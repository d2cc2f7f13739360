import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { beproefbaarUit } from '../../../beproeving/onderwerpen.ts'
import { useTekst } from '../../../teksten/gebruik.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Formulier, Knopformulier } from '../../../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../../../ui/Indeling.tsx'
import { Kaart } from '../../../ui/Kaart.tsx'
import { Knop, Knoplink } from '../../../ui/Knop.tsx'
import { Samenvattingslijst } from '../../../ui/Samenvattingslijst.tsx'
import { Datumveld, Tekstveld } from '../../../ui/Tekstveld.tsx'
import { useFouten } from '../../../weigering.ts'
import { Gedaan } from '../../Gedaan.tsx'
import { haalOntwerppagina } from '../laad.server.ts'
import { ontwerpsleutel, vergelijkpad } from '../vergelijk/sleutel.ts'
import { rondAf } from './rond-af.server.ts'

export const loader = (vraag: LoaderFunctionArgs) =>
  haalOntwerppagina(vraag, vraag.params.onderwerp, vraag.params.ontwerp)
export const action = (vraag: ActionFunctionArgs) => rondAf(vraag, vraag.params.onderwerp, vraag.params.ontwerp)

/** One draft: what it says, compare, try, decide on it or throw it away. */
export default function Ontwerp() {
  const t = useTekst('verordening')
  const b = useTekst('beheer')
  const { onderwerp, id, naam, ingang, bron, gewijzigd, door, inhoud } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const hier = `/beheer/gemeente/${onderwerp}`
  return (
    <Stapel smal>
      <Paginakop
        titel={naam}
        bij={
          <Badge toon="letop" icoon="wijzig">
            {t('ontwerp.badge')}
          </Badge>
        }
        inleiding={t('ontwerp.geldtNiet', { ingang })}
        fout={antwoord !== undefined}
        terug={{ naar: hier, tekst: b(`onderwerp.${onderwerp}.titel`) }}
      >
        <Rij>
          {beproefbaarUit(onderwerp) && <Knoplink naar={`${hier}/beproef/${id}`}>{t('ontwerp.beproef')}</Knoplink>}
          <Knoplink naar={vergelijkpad(onderwerp, { met: ontwerpsleutel(id) })} soort="tweede">
            {t('ontwerp.vergelijk')}
          </Knoplink>
          <Knoplink naar={`${hier}/ontwerp/${id}/wijzig`} soort="tweede" icoon="wijzig">
            {t('ontwerp.wijzig')}
          </Knoplink>
        </Rij>
      </Paginakop>
      <Gedaan />
      <Kaart titel={t('ontwerp.wat')}>
        <p className="md-zacht md-klein">
          {bron !== '' && `${b('gemeente.bron', { bron })} `}
          {door === null ? t('ontwerp.bijInrichting', { gewijzigd }) : t('ontwerp.door', { door, gewijzigd })}
        </p>
        <Samenvattingslijst regels={inhoud} />
      </Kaart>
      <Vaststellen />
      <Weggooien />
    </Stapel>
  )
}

function Vaststellen() {
  const t = useTekst('verordening')
  const b = useTekst('beheer')
  const { waarden } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Kaart titel={t('ontwerp.stelVast')} tekst={t('ontwerp.stelVastTekst')}>
      <Formulier
        naam="vaststellen"
        namen={{ ingang: b('gemeente.ingang'), bron: b('gemeente.bronVeld') }}
        fouten={useFouten(antwoord?.weigering)}
        waarden={antwoord?.waarden ?? waarden}
      >
        <Datumveld naam="ingang" label={b('gemeente.ingang')} />
        <Tekstveld naam="bron" label={b('gemeente.bronVeld')} hint={b('gemeente.bronHint')} />
        <div>
          <Knop soort="tweede">{t('ontwerp.stelVastKnop')}</Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}

function Weggooien() {
  const t = useTekst('verordening')
  return (
    <details className="md-waarom">
      <summary>{t('ontwerp.weg')}</summary>
      <div className="md-waarom__lijf">
        <p>{t('ontwerp.wegTekst')}</p>
        <Knopformulier naam="weggooien" velden={{ doe: 'weg' }} soort="gevaar">
          {t('ontwerp.wegKnop')}
        </Knopformulier>
      </div>
    </details>
  )
}
