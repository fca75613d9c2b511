import api from "./rule-tester.cjs";
export const { RuleTester } = api;
