// The second door of @meedoen/iwmo, for who only checks files on their own: it loads half of the package, so that a
// command that checks one file does not spend most of its time on loading.
export { controleerAlleen } from './controle/beoordeling.ts'
