/** Nothing here reports home. Given to every process these scripts start. */
const TELEMETRY_OFF = {
  NEXT_TELEMETRY_DISABLED: '1',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/** @param {Record<string, string | undefined>} extra what the process needs besides the environment */
export function childEnvironment(extra = {}) {
  return { ...process.env, ...TELEMETRY_OFF, ...extra };
}
