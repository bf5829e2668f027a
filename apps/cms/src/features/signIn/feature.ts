import { aroundAdminRoutes } from '../../platform/access/doors/adminRouteMiddleware';
import type { Feature } from '../../platform/feature';
import { registerAttemptTable } from '../../platform/throttle/attemptTable';
import { takeEqualTime } from './server/equalTime';
import { passwordDoors } from './server/passwords/passwordDoors';
import { guardPasswordServices } from './server/passwords/passwordServices';
import { spentInvitation } from './server/spentInvitation';
import { throttled } from './server/throttle/throttle';

/** Who guesses is slowed down, nobody is locked out, and no password is guessed first. */
export const signIn: Feature = {
  name: 'signIn',
  async register(strapi) {
    registerAttemptTable(strapi);
    aroundAdminRoutes(strapi, {
      'authentication.registrationInfo': spentInvitation,
      'authentication.register': spentInvitation,
    });
    // Of the two that stand at a door, the one put there last is asked first.
    aroundAdminRoutes(strapi, passwordDoors(strapi));
    aroundAdminRoutes(strapi, { 'authentication.login': throttled(strapi) });
    guardPasswordServices(strapi);
    await takeEqualTime(strapi);
  },
};
