// AWS's own shape for region codes: "eu-central-1", "us-gov-west-1", "us-isob-east-1".
const REGION_CODE = /^[a-z]{2,}(-[a-z]+)+-\d+$/;

/** Whether a text can be a region's code. */
export function isRegionCode(text: string): boolean {
  return REGION_CODE.test(text);
}
