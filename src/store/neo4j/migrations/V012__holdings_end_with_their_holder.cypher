// Who holds a post holds it only while alive, and is listed so. All that is derived is made anew: see derive-again.ts.
