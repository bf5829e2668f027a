/** What a permanent identifier tells programs: part of the suite of former names. */
export function identifiers(origin: () => string): void {
  const ask = async (address: string, accept?: string) => {
    const headers: Record<string, string> = accept === undefined ? {} : { accept };
    const answer = await fetch(origin() + address, { redirect: 'manual', headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  describe('a permanent identifier', () => {
    test.each([undefined, 'text/html,*/*;q=0.8', 'application/rdf+xml'])(
      'leads people to the page (%s)',
      async (accept) => {
        const { status, headers } = await ask('/id/agreement/agr1', accept);
        expect([status, headers.get('location')]).toEqual([
          303,
          '/fr/accords/accord-rochester-new',
        ]);
        expect(headers.get('vary')).toContain('Accept');
      },
    );

    test('tells programs what an agreement is, as a text of law', async () => {
      const { status, headers, text } = await ask('/id/agreement/agr1', 'application/ld+json');
      expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*']);
      expect(JSON.parse(text)).toMatchObject({
        '@type': 'Legislation',
        '@id': 'https://entente.example/id/agreement/agr1',
        name: 'Accord Rochester',
        legislationDate: '2020-01-01',
      });
    });

    test('tells how it stood on a day, and no day that is none', async () => {
      const then = async (on: string) => {
        const { status, text } = await ask(`/id/agreement/agr1?on=${on}`, 'application/json');
        return status === 200 ? (JSON.parse(text) as object) : status;
      };
      expect(await then('2019-12-31')).not.toHaveProperty('legislationDate');
      expect(await then('2020-06-01')).toMatchObject({ legislationDate: '2020-01-01' });
      expect(await then('2020-02-31')).toBe(400);
      expect(await then('hier')).toBe(400);
    });

    test.each([
      ['text/turtle', 'partner/par1', 'schema:name "Rochester"'],
      ['text/markdown', 'partner/par1', '# Rochester'],
      ['application/ld+json', 'article/art1', '"Nouvelle Rochester"'],
      ['text/turtle', 'delegation/vis1', 'schema:name "Visite Rochester"'],
    ])('is written as %s for %s', async (accept, name, expected) => {
      const { status, headers, text } = await ask(`/id/${name}`, accept);
      expect([status, headers.get('content-type')]).toEqual([200, `${accept}; charset=utf-8`]);
      expect(text).toContain(expected);
    });

    test('of what was taken down tells nothing', async () => {
      const { status, text } = await ask('/id/partner/par3', 'application/ld+json');
      expect([status, text]).toEqual([410, '']);
    });
  });
}
