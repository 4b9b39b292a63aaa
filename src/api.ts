/** What the package gives to programs. What isn't exported here may change with any version. */
export { patchdeck, patchdeck as default, type SiteOptions } from './site.ts'
