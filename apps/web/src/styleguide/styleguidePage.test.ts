import type { GetServerSidePropsContext } from 'next';

const env = { isDevelopment: false };

jest.mock('../env', () => ({
  get isDevelopment() {
    return env.isDevelopment;
  },
}));
jest.mock('../styleguide/Styleguide', () => ({ Styleguide: () => null }));

test('in production the style page is nobody’s address', async () => {
  const { getServerSideProps } = await import('../pages/styleguide');
  const asked = () => getServerSideProps({} as GetServerSidePropsContext);
  expect(await asked()).toEqual({ notFound: true });
});
