import { expect, it } from 'vitest'
import { leesOmgeving, OnjuisteInstelling } from './omgeving.ts'
import { nieuweSleutel } from './sleutels.ts'

it('heeft zonder instellingen genoeg om te beginnen', () => {
  expect(leesOmgeving({ PATH: '/bin', PORT: '' })).toMatchObject({
    poort: 3000,
    dataMap: './.meedoen',
    adres: '127.0.0.1',
    databaseUrl: undefined,
  })
})

it('leest alles wat er is', () => {
  const omgeving = leesOmgeving({
    PORT: '8080',
    DATABASE_URL: 'postgresql://m@db/meedoen',
    MEEDOEN_SLEUTEL: nieuweSleutel(),
    MEEDOEN_PROXY: '10.0.0.1, 10.0.0.2',
    OIDC_GEHEIM_DIGID: 'geheim',
    SMTP_URL: 'smtps://naam:woord@mail.example:465',
    MAIL_VAN: 'wmo@gemeente.example',
  })
  expect(omgeving).toMatchObject({ poort: 8080, proxies: ['10.0.0.1', '10.0.0.2'] })
  expect(omgeving.mail).toEqual({ url: 'smtps://naam:woord@mail.example:465', van: 'wmo@gemeente.example' })
  expect(omgeving.geheimen.get('DIGID')).toBe('geheim')
})

it.each([
  ['PORT', 'drieduizend', 'PORT=3000'],
  ['PORT', '70000', '65535'],
  ['DATABASE_URL', 'mysql://db/x', 'postgresql://'],
  ['MEEDOEN_SLEUTEL', 'kort', 'meedoen sleutel'],
  ['MEEDOEN_VANDAAG', '31-12-2026', 'MEEDOEN_VANDAAG=2026-03-02'],
  ['MEEDOEN_PROXY', 'proxy.example', '10.0.0.1'],
  ['MEEDOEN_PROXY', '10.0.0.0/40', '10.0.0.1'],
  ['MEEDOEN_LOGNIVEAU', 'veel', 'info'],
  ['SMTP_URL', 'https://mail.example', 'smtps://'],
  ['SMTP_URL', 'smtps://mail.example', 'MAIL_VAN'],
  ['MAIL_VAN', 'gemeente', 'e-mailadres'],
  ['MAIL_VAN', 'wmo@gemeente.example', 'SMTP_URL'],
  ['OIDC_SECRET', 'x', 'OIDC_GEHEIM_NAAM'],
])('zegt bij een onjuiste %s (%s) wat er moet staan', (naam, waarde, tekst) => {
  expect(() => leesOmgeving({ [naam]: waarde })).toThrow(OnjuisteInstelling)
  expect(() => leesOmgeving({ [naam]: waarde })).toThrow(tekst)
})

it('noemt alles wat niet klopt in één keer', () => {
  expect(() => leesOmgeving({ PORT: 'x', DATABASE_URL: 'y' })).toThrow(/PORT.*DATABASE_URL/s)
})
