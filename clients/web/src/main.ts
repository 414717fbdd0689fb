import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

// Not awaited: what is loaded meanwhile, such as a language, imports from the script that this is in.
void bootstrapApplication(App, appConfig);
