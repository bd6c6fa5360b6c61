import { expect, it } from 'vitest';
import { FURTHEST, InvestmentWording, STRONGEST_WORDING, Status } from '../../src/schema/enums.ts';

it('an order of meaning has every value of its enum once, wherever the enum has it', () => {
  expect([...FURTHEST].sort()).toEqual(Object.keys(Status).sort());
  expect([...STRONGEST_WORDING].sort()).toEqual(Object.keys(InvestmentWording).sort());
});
