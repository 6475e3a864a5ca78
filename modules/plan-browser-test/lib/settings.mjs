// What a run is told, by environment variables (Maven passes the properties of the same names).
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const module = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const given = (name, otherwise = '') => process.env[name]?.trim() || otherwise;

export const settings = {
  module,
  root: path.resolve(module, '..', '..'),
  output: path.resolve(given('AYUMI_OUTPUT', path.join(module, 'target'))),
  plans: path.resolve(given('AYUMI_PLANS', path.join(module, '..', '..', '..', 'shared', 'plans'))),
  ci: given('CI') === 'true',
  java: given('AYUMI_JAVA', process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java'),
  jdbc: {
    url: given('AYUMI_JDBC_URL'),
    user: given('AYUMI_JDBC_USER'),
    password: given('AYUMI_JDBC_PASSWORD'),
  },
  port: Number(given('AYUMI_TEST_PORT', '0')),
  browser: given('AYUMI_BROWSER'),
  url: given('AYUMI_URL').replace(/\/+$/, ''),
  publicPage: given('AYUMI_PUBLIC_PAGE', '/web/city/plan'),
  twoWidgetsPage: given('AYUMI_TWO_WIDGETS_PAGE', '/web/city/two'),
  editorPage: given('AYUMI_EDITOR_PAGE', '/group/intranet/plans'),
  planCode: given('AYUMI_PLAN_CODE', 'kyodo-2024'),
  password: given('AYUMI_PASSWORD', 'ayumi'),
};

const mail = (name) => `${name}@${given('AYUMI_MAIL_HOST', 'sakurano.example')}`;

/** The demo's accounts: two departments (one with a colleague and a head), the coordinating office, the approver, the web team. */
export const accounts = {
  planning: mail('kikaku'),
  colleague: mail('kikaku2'),
  head: mail('kikaku-kacho'),
  children: mail('kosodate'),
  office: mail('kyodo'),
  approver: mail('shonin'),
  web: mail('web'),
};
