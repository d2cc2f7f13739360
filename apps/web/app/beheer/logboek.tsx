import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Knopformulier } from '../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { alsBeheerder } from './als-beheerder.server.ts'
import { Controle } from './Controle.tsx'
import { controleer } from './logboek.server.ts'

export const loader = async (vraag: LoaderFunctionArgs) => alsBeheerder(vraag).werk(async () => null)
export const action = (vraag: ActionFunctionArgs) => controleer(vraag)

/** Whether somebody tampered with the record of who looked in whose file. */
export default function Logboek() {
  const t = useTekst('beheer')
  const controle = useActionData<typeof action>()
  return (
    <Stapel>
      <Paginakop titel={t('logboek.titel')} inleiding={t('logboek.inleiding')} />
      {controle && <Controle {...controle} />}
      <p className="md-smal">{t('logboek.uitleg')}</p>
      <Knopformulier naam="controle" soort={controle ? 'tweede' : 'hoofd'}>
        {controle ? t('logboek.opnieuw') : t('logboek.controleer')}
      </Knopformulier>
    </Stapel>
  )
}
