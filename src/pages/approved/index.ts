document.getElementById('result')!.innerHTML = '';
