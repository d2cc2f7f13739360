import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ssr: true,
  // The list of pages is small and public; one manifest at start saves an endpoint and a request per hover.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
