/** More recipients than any office has; neither files nor mail servers tell how many they would take. */
export const UNLIMITED = 1_000_000;
