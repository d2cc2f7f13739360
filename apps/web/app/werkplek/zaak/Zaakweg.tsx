import { useTekst } from '../../teksten/gebruik.ts'
import { Weg } from '../../ui/Weg.tsx'
import type { Zaakpagina } from './laad-zaak.server.ts'

export function Zaakweg({ zaak }: { zaak: Zaakpagina }) {
  const t = useTekst('werkplek')
  return (
    <>
      <h2 className="md-weggelaten">{t('zaak.weg')}</h2>
      <Weg label={t('zaak.weg')} stappen={zaak.weg} />
    </>
  )
}
