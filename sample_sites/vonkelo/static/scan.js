document.getElementById("go").addEventListener("click",function(){navigator.mediaDevices.getUserMedia({video:true}).then(function(s){document.getElementById("cam").srcObject=s})});
