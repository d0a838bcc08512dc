import '@testing-library/jest-dom';
// Takes away what was drawn after each test, of whichever file.
import '@testing-library/react';

// Rules of styles are looked up for every element that is asked for by its role, and say nothing that a test reads.
CSSStyleSheet.prototype.insertRule = () => 0;
