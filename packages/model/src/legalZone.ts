/** The time zone by which the city counts its days and tells its moments (IANA). */
export const legalZone = 'Europe/Paris';
