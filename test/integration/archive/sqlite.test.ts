import { openArchive } from '../../../src/archive/open-archive.ts';
import { archiveContract } from './contract.ts';

archiveContract('SQLite', () => openArchive(':memory:'));
