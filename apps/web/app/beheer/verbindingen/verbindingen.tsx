import type { Weigering } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Knopformulier, type Waarden } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Gedaan } from '../Gedaan.tsx'
import { Lijnen, Lijnformulier } from './Lijnen.tsx'
import { Sleutelformulier, Sleutels } from './Sleutels.tsx'
import { haalVerbindingen, verwerk } from './verbindingen.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalVerbindingen(vraag)
export const action = (vraag: ActionFunctionArgs) => verwerk(vraag)

/** What one of the forms was refused for. */
export type Geweigerd = { readonly doe: string; readonly weigering: Weigering; readonly waarden: Waarden } | undefined

/** How messages reach providers, and whose systems may hand them in. */
export default function Verbindingen() {
  const t = useTekst('verbinding')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel>
      <Paginakop titel={t('titel')} inleiding={t('inleiding')} fout={antwoord !== undefined} />
      {!antwoord && <Gedaan />}
      <h2>{t('lijnen')}</h2>
      <Lijnen pagina={pagina} />
      <Lijnformulier pagina={pagina} antwoord={antwoord} />
      <h2>{t('sleutels')}</h2>
      <p className="md-zacht">{t('sleutelsTekst')}</p>
      <Sleutels pagina={pagina} />
      <Sleutelformulier pagina={pagina} antwoord={antwoord} />
      <Kaart titel={t('eigen')} icoon="slot" tekst={t('eigenTekst', { generatie: pagina.generatie })}>
        <p>{t('eigenAdres', { adres: pagina.sleuteladres })}</p>
        <p className="md-zacht">{t('vernieuwTekst')}</p>
        <Knopformulier naam="vernieuw" velden={{ doe: 'vernieuw' }}>
          {t('vernieuw')}
        </Knopformulier>
      </Kaart>
    </Stapel>
  )
}
