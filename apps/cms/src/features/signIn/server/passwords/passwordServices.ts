import type { Core } from '@strapi/strapi';
import type { Account } from '../../../../platform/access/doors/doorContext';
import { wrapService } from '../../../../platform/access/doors/wrapService';
import { readersLanguage } from '../../../../platform/messages/readersLanguage';
import { refusePassword } from './refusePassword';

type Attributes = Partial<Account>;

interface UserService {
  create(attributes: Attributes): Promise<Account>;
  createFirstAdmin(attributes: Attributes): Promise<Account>;
  updateById(id: number | string, attributes: Attributes): Promise<Account | null>;
}

/**
 * Refuses a password that is guessed first wherever Strapi writes one, behind each door: the first
 * administrator of the environment, the command line, a door to come. Who had another password has
 * their sessions ended.
 */
export function guardPasswordServices(strapi: Core.Strapi): void {
  const refuse = async ({ password, ...person }: Attributes) => {
    if (typeof password === 'string')
      await refusePassword(strapi, password, person, readersLanguage(strapi));
  };
  const refusing =
    (write: UserService['create']): UserService['create'] =>
    async (attributes) => {
      await refuse(attributes);
      return write(attributes);
    };
  wrapService<UserService>(strapi, 'admin::user', {
    create: refusing,
    createFirstAdmin: refusing,
    updateById: (write) => async (id, attributes) => {
      if (typeof attributes.password !== 'string') return write(id, attributes);
      const where = { id };
      const account: Account | null = await strapi.db.query('admin::user').findOne({ where });
      await refuse({ ...account, ...attributes });
      const updated = await write(id, attributes);
      await strapi.sessionManager('admin').invalidateRefreshToken(String(id));
      return updated;
    },
  });
}
