import api from "./api.cjs";
export const { lint, lintFiles, readModel } = api;
