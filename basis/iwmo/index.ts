export type { Bericht, Berichtsoort, BerichtVan, Wmo301, Wmo302, Wmo305, Wmo306 } from './model/berichten.ts'
